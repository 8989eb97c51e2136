import { loadPart } from '../../support/load-part.js';
import { PLAIN } from './plain-selector.js';

/**
 * Makes tags of markup that stands for them, where a content system lets no tags through. To be called
 * by a host for what the page's own watch cannot see, such as a shadow root.
 */
export async function upgradePlainMarkup(root: ParentNode & Node): Promise<void> {
  if (!root.querySelector(PLAIN)) return;
  const part = await loadPart('data-scrolly', () => import('./make-tags.lazy.js'));
  part?.makeTags(root);
}

/** Upgrades what a page has once it has been read, and whatever comes later. */
export function watchPlainMarkup(): void {
  const look = (): void => void upgradePlainMarkup(document);
  // What is being read has not all of its children yet.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', look);
  else look();
  new MutationObserver((records) => {
    const isPlain = (node: Node): boolean =>
      node instanceof Element && (node.matches(PLAIN) || node.querySelector(PLAIN) !== null);
    if (document.readyState === 'loading') return;
    if (records.some(({ addedNodes }) => [...addedNodes].some(isPlain))) look();
  }).observe(document, { childList: true, subtree: true });
}
