import { languageOf } from '../../languages/language.js';
import { articleStepsIn } from '../../story/article/article-steps.js';
import { updateSteps } from '../../story/chapters.js';
import type { Story } from '../../story/story.js';
import type { Step } from '../../story/story-data.js';

/** All steps that a story has: its own, or the built-in ones as it changes them. */
export function listSteps(story: Story, language: string): readonly Step[] {
  if (story.isOwn) return story.data.steps;
  return updateSteps(articleStepsIn(languageOf(language)), story.data.steps);
}
