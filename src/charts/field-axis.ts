import { sum } from './sum.js';

/** A stretch of time, from month `start` up to month `end` (months since year 0). */
export interface Span {
  start: number;
  end: number;
}

/** Columns of marks, counted from the side where reading begins. */
export interface Columns {
  start: number;
  count: number;
}

export interface FieldAxis {
  /** Where each period stands on the axis: as wide as it is long. */
  periods: readonly Columns[];
  /** How many columns the whole axis has, and with it all that lies below. */
  width: number;
}

/** With fewer columns to a part of the axis than this, whole parts would waste too much of its width. */
const PER_PART = 8;

/**
 * Sets two periods on an axis of at most `most` columns. Time between them stays empty; where they
 * touch or overlap, one follows the other, with a seam between them.
 */
export function layOutAxis(spans: readonly [Span, Span], most: number, seam: number): FieldAxis {
  const [a, b] = spans;
  const isTurned = b.start < a.start;
  const [first, second] = isTurned ? [b, a] : [a, b];
  const [before, after] = [first.end - first.start, second.end - second.start];
  const idle = Math.max(second.start - first.end, 0);
  const months = before + idle + after;
  const between = idle ? 0 : seam;
  const free = Math.max(most - between, 2);
  // Parts of one length, of which each period has a whole number.
  const parts = months / divisor(divisor(before, after), idle);
  const columns = parts * PER_PART > free ? free : free - (free % parts);
  const at = (month: number): number => Math.round((month / months) * columns);
  const periods = [
    { start: 0, count: Math.max(at(before), 1) },
    { start: at(before + idle) + between, count: Math.max(columns - at(before + idle), 1) },
  ];
  return { periods: isTurned ? periods.reverse() : periods, width: columns + between };
}

function divisor(a: number, b: number): number {
  return b ? divisor(b, a % b) : a;
}

/** How many rows so many marks fill. */
export const countRows = (marks: number, columns: number): number => Math.ceil(marks / columns);

/** How many rows marks in one take, of which the first `told` groups stand on the axis. */
export const countLying = (marks: readonly number[], { width }: FieldAxis, told: number): number =>
  countRows(sum(marks.slice(told)), width);
