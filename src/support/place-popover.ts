/** Kept free between a popover and the edges of the viewport. */
const EDGE = 8;

/**
 * Puts a popover below what it belongs to, or above where there is no room below, and within the
 * viewport: for engines without anchor positioning, by which style sheets do it.
 * https://drafts.csswg.org/css-anchor-position-1/.
 */
export function placePopover(popover: HTMLElement, owner: Element): void {
  if (CSS.supports('anchor-name: --owner')) return;
  Object.assign(popover.style, { left: '0', top: '0' });
  const anchor = owner.getBoundingClientRect();
  const { width, height, left: originX, top: originY } = popover.getBoundingClientRect();
  const left = Math.min(anchor.left, document.documentElement.clientWidth - width - EDGE);
  const isTooLow = anchor.bottom + height > window.innerHeight && anchor.top > height;
  // An ancestor with a transform or a container type is what a fixed position counts from.
  Object.assign(popover.style, {
    left: `${Math.max(left, EDGE) - originX}px`,
    top: `${(isTooLow ? anchor.top - height : anchor.bottom) - originY}px`,
  });
}
