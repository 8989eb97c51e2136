import type { Span } from '../../scroll/scroll-state.js';

/**
 * A graphic that stands alone is its own row of steps: one equal slice of its height per state. As
 * the middle of the viewport passes over it, it walks through its states.
 */
export function walkThroughStates(element: Element, states: readonly string[]): Span[] {
  const { top, height } = element.getBoundingClientRect();
  const slice = height / states.length;
  return states.map((name, i) => ({ name, top: top + i * slice, height: slice }));
}
