/** Where a step lies on the screen; one without a box of its own (`display: contents`), where its content does. */
export function measureStep(element: Element): { top: number; height: number } {
  const range = document.createRange();
  range.selectNodeContents(element);
  const { top, height } = (
    element.getClientRects().length ? element : range
  ).getBoundingClientRect();
  return { top, height };
}
