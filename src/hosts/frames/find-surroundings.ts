import { flatAncestors } from '../../support/flat-tree.js';

/** What an element scrolls in (`null` is the viewport), and what keeps it from sticking there. */
export interface Surroundings {
  scroller: Element | null;
  clip: Element | null;
}

/**
 * An ancestor that cuts off without scrolling is what `position: sticky` sticks to, so that it never
 * does. Nothing is found where the nearest such ancestor scrolls: there, sticking works.
 */
export function findSurroundings(element: Element): Surroundings {
  let clip: Element | null = null;
  for (const ancestor of flatAncestors(element)) {
    if (isPage(ancestor)) break;
    const { overflowY } = getComputedStyle(ancestor);
    if (overflowY === 'visible' || overflowY === 'clip') continue;
    const scrolls = overflowY !== 'hidden' && ancestor.scrollHeight > ancestor.clientHeight;
    if (scrolls) return { scroller: ancestor, clip };
    clip ??= ancestor;
  }
  return { scroller: null, clip };
}

/** The viewport takes over the overflow of the body, unless the root element has its own. */
function isPage(element: Element): boolean {
  const { body, documentElement } = document;
  if (element === documentElement) return true;
  return element === body && getComputedStyle(documentElement).overflowY === 'visible';
}
