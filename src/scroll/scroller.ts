import { flatAncestors } from '../support/flat-tree.js';

/** What moves when the reader scrolls: a box with its own scrollbar, or the viewport (`null`). */
export type Scroller = Element | null;

/** The nearest ancestor that scrolls up and down by itself; one that merely could is passed over. */
export function findScroller(element: Element): Scroller {
  for (const ancestor of flatAncestors(element)) {
    if (ancestor === document.documentElement || isPage(ancestor)) return null;
    const scrolls = /auto|scroll|overlay/.test(getComputedStyle(ancestor).overflowY);
    if (scrolls && ancestor.scrollHeight > ancestor.clientHeight) return ancestor;
  }
  return null;
}

/** The viewport takes over the overflow of the body, unless the root element has its own. */
export function isPage(element: Element): boolean {
  const { body, documentElement } = document;
  return element === body && getComputedStyle(documentElement).overflowY === 'visible';
}

/** The top and height of what the reader sees of a scroller, in CSS pixels of the viewport. */
export function visibleSpan(scroller: Scroller): { top: number; height: number } {
  if (!scroller) return { top: 0, height: window.innerHeight };
  return {
    top: scroller.getBoundingClientRect().top + scroller.clientTop,
    height: scroller.clientHeight,
  };
}

/** Moves a scroller by some pixels, at once even where the page scrolls smoothly. */
export function scrollBy(scroller: Scroller, pixels: number, behavior: ScrollBehavior): void {
  (scroller ?? window).scrollBy({ top: pixels, behavior });
}
