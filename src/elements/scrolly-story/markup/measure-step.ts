import { screenSpan } from '../../../support/screen-span.js';

/** Where a step lies on the screen; one without a box of its own (`display: contents`), where its content does. */
export function measureStep(element: Element): { top: number; height: number } {
  return screenSpan(element, element.getClientRects().length ? element : rangeOf(element));
}

/** Only where it is needed: each range that there is costs time at every change of the page. */
function rangeOf(element: Element): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range;
}
