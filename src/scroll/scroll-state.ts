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

/** Layout and scroll offsets are rounded to a fraction of a pixel; a step that far below has passed. */
const ROUNDING = 0.05;

/** The step that the line is in or has passed last, and how much of it: a pure function of geometry. */
export function stateAt(
  spans: readonly Span[],
  line: number,
): Pick<ScrollState, 'index' | 'name' | 'progress'> {
  const index = spans.findLastIndex(({ top }) => top <= line + ROUNDING);
  const span = spans[index];
  if (!span) return { index: -1, name: '', progress: 0 };
  const passed = span.height > 0 ? (line - span.top) / span.height : 1;
  return { index, name: span.name, progress: Math.min(Math.max(passed, 0), 1) };
}
