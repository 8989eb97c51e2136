import { StoryDataError } from '../../story/issue.js';
import type { Story } from '../../story/story.js';

const told = new WeakSet<Story>();

/** Tells the author, once, of a story that says nothing: it has figures and no steps. */
export async function tellMissingSteps(host: HTMLElement, story: Story): Promise<void> {
  if (told.has(story)) return;
  told.add(story);
  const hint =
    'write the steps that tell it, each with name and text; until then its figures stand as a list';
  const error = new StoryDataError([{ path: 'steps', value: undefined, hint }]);
  const part = await import('../../author-data/load-author-story.lazy.js').catch(() => undefined);
  part?.reportError(host, error);
}

/** Whether a tag holds markup of its author's, which stands for the story: anything but data. */
export const hasOwnMarkup = ({ children }: HTMLElement): boolean =>
  [...children].some((child) => !child.matches('script, style, link, template, br, p:empty'));
