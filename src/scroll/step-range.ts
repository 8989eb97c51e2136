/** Steps in a row: the first of them, and the one after the last. */
export type StepRange = readonly [first: number, end: number];

/** How many steps are followed above the active one and below it. */
const REACH = 8;
/** How close to its ends the active step may come. */
const MARGIN = 2;

/**
 * The steps round the active one: what a browser watches costs every frame of scrolling, so that of many steps
 * only these are watched.
 */
export function rangeAround(index: number, length: number): StepRange {
  const size = Math.min(2 * REACH + 1, length);
  const first = Math.min(Math.max(index - REACH, 0), length - size);
  return [first, first + size];
}

/** Whether the active step has come so close to an end that has more steps behind it. */
export const isAtEnd = (index: number, [first, end]: StepRange, length: number): boolean =>
  (first > 0 && index - first < MARGIN) || (end < length && end - 1 - index < MARGIN);
