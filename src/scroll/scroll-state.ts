/** Why the state is what it is now. */
export type ScrollReason = 'scroll' | 'jump' | 'load' | 'resize' | 'link' | 'keyboard' | 'api';

/** Which way the reader moved through the steps to get here. */
export type ScrollDirection = 'down' | 'up' | 'none';

/** Where the reader is in a row of steps. */
export interface ScrollState {
  /** The last step whose top has passed the line; −1 above the first. */
  index: number;
  /** The name of that step; empty above the first. */
  name: string;
  /** The part of that step's height that has passed the line, 0–1. */
  progress: number;
  direction: ScrollDirection;
  reason: ScrollReason;
}

/** One step as it lies on the screen, in CSS pixels from the top of the viewport. */
export interface Span {
  name: string;
  top: number;
  height: number;
}

/** Steps in reading order, of which each may be measured only when it is asked for. */
export type Spans = Pick<readonly Span[], 'length' | 'at'>;

/** Layout and scroll offsets are rounded to a fraction of a pixel; a step that far below has passed. */
const ROUNDING = 0.05;

/**
 * The step that the line is in or has passed last, and how much of it: a pure function of geometry.
 *
 * @param isOrdered whether no step begins above the one before it: then only a few of many are asked for
 */
export function stateAt(
  spans: Spans,
  line: number,
  isOrdered = false,
): Pick<ScrollState, 'index' | 'name' | 'progress'> {
  const hasPassed = (index: number): boolean => spans.at(index)!.top <= line + ROUNDING;
  const findLast = isOrdered ? findEnd : findLastOfAny;
  const index = findLast(spans.length, hasPassed);
  const span = spans.at(index);
  if (index < 0 || !span) return { index: -1, name: '', progress: 0 };
  const passed = span.height > 0 ? (line - span.top) / span.height : 1;
  return { index, name: span.name, progress: Math.min(Math.max(passed, 0), 1) };
}

/** Whether no step begins above the one before it; a page may lay them out in columns. */
export const areOrdered = (spans: readonly Span[]): boolean =>
  spans.every(({ top }, i) => i === 0 || top >= spans[i - 1]!.top);

/** The last index for which something holds that holds for all indices up to it; −1 for none. */
function findEnd(length: number, holds: (index: number) => boolean): number {
  let [from, to] = [0, length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(middle)) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}

/** The last index for which something holds; −1 for none. */
function findLastOfAny(length: number, holds: (index: number) => boolean): number {
  let index = length - 1;
  while (index >= 0 && !holds(index)) index--;
  return index;
}

/**
 * The line is watched from above and below, this part of the visible height away from it. Engines
 * round the margins of observers, and leave scrollbars out of them, each in its own way: watched at
 * one place only, a boundary that rests close to the line is told too early, and then no more.
 */
export const NEAR = 0.02;
