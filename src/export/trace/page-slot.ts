import type { Box } from '../../charts/geometry.js';

/** Where something is on a page, in the page's own pixels, however large the site shows it. */
export type PlaceOnPage = (rect: DOMRect) => Box;

export function createPlace(page: HTMLElement, width: number): PlaceOnPage {
  const origin = page.getBoundingClientRect();
  const scale = width / origin.width;
  return (rect) => ({
    x: (rect.left - origin.left) * scale,
    y: (rect.top - origin.top) * scale,
    width: rect.width * scale,
    height: rect.height * scale,
  });
}
