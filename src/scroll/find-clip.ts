import { flatAncestors } from '../support/flat-tree.js';
import { findScroller, isPage } from './scroller.js';

/**
 * The nearest box, the element itself included, in which nothing can stick: it cuts off what does
 * not fit, or could scroll, and so takes the place of what the reader really scrolls.
 *
 * One axis tells of both: a box that hides or scrolls sideways computes to `auto` downwards, too.
 */
export function findClip(element: Element): Element | undefined {
  const scroller = findScroller(element);
  for (const box of [element, ...flatAncestors(element)]) {
    if (box === scroller || box === document.documentElement || isPage(box)) return undefined;
    const { display, overflowY, position } = getComputedStyle(box);
    const isBox = display !== 'contents' && display !== 'inline';
    if (isBox && overflowY !== 'visible' && overflowY !== 'clip') return box;
    // Nothing beyond moves it.
    if (position === 'fixed') return undefined;
  }
  return undefined;
}
