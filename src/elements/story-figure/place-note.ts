/** Kept free between a note and the edges of the viewport. */
const EDGE = 8;

/**
 * Puts a note below its figure, or above where there is no room below, and within the viewport: for
 * engines without anchor positioning.
 */
export function placeNote(note: HTMLElement, figure: Element): void {
  if (CSS.supports('anchor-name: --figure')) return;
  const anchor = figure.getBoundingClientRect();
  const { width, height } = note.getBoundingClientRect();
  const left = Math.min(anchor.left, document.documentElement.clientWidth - width - EDGE);
  const isTooLow = anchor.bottom + height > window.innerHeight && anchor.top > height;
  Object.assign(note.style, {
    left: `${Math.max(left, EDGE)}px`,
    top: `${isTooLow ? anchor.top - height : anchor.bottom}px`,
  });
}
