import { PLAIN } from '../markup/plain-selector.js';
import { plainTag, tags } from '../markup/plain-tag.js';

export const STORY = 'scrolly-story';

/** Elements that are, or stand for, a tag of ours. */
export const SOUGHT: string = `${tags.join()},${PLAIN}`;

/** The tag that an element is, or stands for. */
export function tagOf(element: Element): string {
  const isPlain = element instanceof HTMLElement && element.matches(PLAIN);
  return (isPlain && plainTag(element)) || element.localName;
}

/** The story that an element is, or stands in. */
export function findStory(element: Element): Element | undefined {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (at.matches(SOUGHT) && tagOf(at) === STORY) return at;
  return undefined;
}
