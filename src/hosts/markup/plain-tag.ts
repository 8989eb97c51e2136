import { graphicTags } from '../../story/graphic-tags.js';
import { warnOnce } from '../../support/warn-once.js';

/** Every tag of the bundle. */
export const tags: readonly string[] = [
  'scrolly-story',
  'scrolly-step',
  'desertion-story',
  'story-figure',
  'certainty-key',
  ...graphicTags,
];

/**
 * The tag that an element stands for: `data-scrolly="scrolly-story"`, or the class
 * `is-scrolly-scrolly-story`; in short `story`. None for what is that tag, or already within it.
 */
export function plainTag(element: HTMLElement): string | undefined {
  const { localName, parentElement, dataset } = element;
  if (localName.includes('-') || element.isContentEditable) return undefined;
  const [, written = ''] = /(?:^|\s)is-scrolly-(\S+)/.exec(element.className) ?? [];
  const name = (dataset['scrolly'] ?? written).trim().toLowerCase();
  const tag = tags.find((it) => it === name || it === `scrolly-${name}`);
  if (!tag) warnOnce(localName, `stands for "${name}". Use one of: ${tags.join(', ')}.`);
  return parentElement?.localName === tag ? undefined : tag;
}
