import { articleSteps } from '../../src/story/article/article-steps.js';
import { listChapters, updateSteps } from '../../src/story/chapters.js';
import type { StoryData } from '../../src/story/story-data.js';

/** The chapters that there are to choose: those of the author's own story, or of the article as updated. */
export function listChoices(data: unknown): string[] {
  const { sources, steps = [] } = (data ?? {}) as Partial<StoryData>;
  return listChapters(sources ? steps : updateSteps(articleSteps, steps));
}
