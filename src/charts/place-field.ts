import type { Lattice } from './field.js';
import { type Columns, countLying, countRows } from './field-axis.js';
import type { Box } from './geometry.js';
import { sum } from './sum.js';

/** Where the marks stand in one state, in device pixels, and what they make up, in CSS pixels. */
export interface Places {
  x: Int16Array;
  y: Int16Array;
  /** What stands on the axis. */
  blocks: readonly Box[];
  /** What lies below it: all that has no date, and what no state has shown yet. */
  floor: Box;
  /** The line on which blocks stand. */
  base: number;
}

/**
 * The field with its first `told` groups on the axis. What has no date lies at the bottom and never
 * moves; what is not told yet lies on top of it, the last group first, so that the next to leave is
 * the uppermost. Rows fill from the bottom, in reading order, on the axis as below.
 */
export function placeField(lattice: Lattice, told: number): Places {
  const { marks, axis, pitchX, pitchY, markHeight, bottom, apart, density } = lattice;
  const [x, y] = [new Int16Array(sum(marks)), new Int16Array(sum(marks))];
  const lying = countLying(marks, axis, told);
  const base = bottom - lying * pitchY - apart;
  // Large marks stand on their line, and do not float above it.
  const inset = Math.min(pitchY - markHeight, Math.round(density));
  const rise = (row: number): number => row * pitchY + markHeight + inset;

  const fill = (group: number, { start, count }: Columns, ground: number, from = 0): void => {
    const first = sum(marks.slice(0, group));
    for (let i = 0; i < marks[group]!; i++) {
      x[first + i] = (start + ((from + i) % count)) * pitchX;
      y[first + i] = ground - rise(Math.floor((from + i) / count));
    }
  };
  const box = ({ start, count }: Columns, ground: number, rows: number): Box => {
    const height = (rows && rise(rows - 1)) / density;
    return {
      x: (start * pitchX) / density,
      y: ground / density - height,
      width: (count * pitchX) / density,
      height,
    };
  };

  const whole = { start: 0, count: axis.width };
  for (let group = told; group < marks.length; group++)
    fill(group, whole, bottom, sum(marks.slice(group + 1)));
  const blocks = axis.periods.slice(0, told).map((columns, group) => {
    fill(group, columns, base);
    return box(columns, base, countRows(marks[group]!, columns.count));
  });
  return { x, y, blocks, floor: box(whole, bottom, lying), base: base / density };
}
