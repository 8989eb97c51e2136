import { screenSpan } from '../../../support/screen-span.js';

/** Where a step lies on the screen; one without a box of its own (`display: contents`), where its content does. */
export function measureStep(element: Element): { top: number; height: number } {
  const range = document.createRange();
  range.selectNodeContents(element);
  return screenSpan(element, element.getClientRects().length ? element : range);
}
