import { flatAncestors } from './flat-tree.js';

/**
 * The top and height of an element, or of a range in it, in pixels of the screen. Engines without
 * `currentCSSZoom` (WebKit) measure in pixels of the element itself, which a page may have zoomed,
 * and count from the top of the page until they take off how far it is scrolled.
 * https://drafts.csswg.org/css-viewport/#zoom-om https://github.com/w3c/csswg-drafts/issues/9398
 */
export function screenSpan(
  element: Element,
  within: Element | Range = element,
): { top: number; height: number } {
  const { top, height } = within.getBoundingClientRect();
  if ('currentCSSZoom' in element) return { top, height };
  const zoom = zoomOf(element);
  // Layout is as fine as a 64th of a pixel: further digits come from dividing by the zoom and
  // multiplying again.
  const scale = (length: number): number => Math.round(length * zoom * 64) / 64;
  return { top: scale(top + scrollY) - scrollY, height: scale(height) };
}

function zoomOf(element: Element): number {
  return [element, ...flatAncestors(element)]
    .map((it) => Number(getComputedStyle(it).zoom) || 1)
    .reduce((product, zoom) => product * zoom, 1);
}
