import { articleSteps } from '../../src/story/article/article-steps.js';
import { chapterOf, listChapters, updateSteps } from '../../src/story/chapters.js';
import type { StoryData } from '../../src/story/story-data.js';
import { nameInWords } from '../../src/words/name-in-words.js';

/** A chapter as attributes name it, and as people do. */
export interface Chapter {
  name: string;
  title: string;
}

/** The chapters that there are to choose: those of the author's own story, or of the article as updated. */
export function listChoices(data: unknown): Chapter[] {
  const { sources, steps: own = [] } = (data ?? {}) as Partial<StoryData>;
  const steps = sources ? own : updateSteps(articleSteps, own);
  return listChapters(steps).map((name) => {
    const headed = steps.find((step) => step.heading && chapterOf(step) === name);
    return { name, title: headed?.heading ?? nameInWords(name) };
  });
}
