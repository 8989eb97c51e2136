import type { Box } from '../../charts/geometry.js';

/** Where something is on a page, in the page's own pixels, however large the site shows it. */
export type PageSlot = (rect: DOMRect) => Box;

export function createSlot(page: HTMLElement, width: number): PageSlot {
  const origin = page.getBoundingClientRect();
  const scale = width / origin.width;
  return (rect) => ({
    x: (rect.left - origin.left) * scale,
    y: (rect.top - origin.top) * scale,
    width: rect.width * scale,
    height: rect.height * scale,
  });
}
