import { countMarks, leastPitch, type Marks, nextRound } from './field.js';
import type { Box, Point, Room } from './geometry.js';
import { sum } from './sum.js';

/** Marks all over a room, and where each of them stands, in device pixels. */
export interface OpenField extends Marks {
  x: Int16Array;
  y: Int16Array;
}

/** Cells side by side, in device pixels. */
interface Row {
  y: number;
  xs: readonly number[];
}

/** The part of its cell that a mark fills: over a whole screen, fuller ones would flicker. */
const FILLED = 0.55;

/**
 * Marks over the whole of a room, which flow round the clearings in it: every one is there, none
 * is under words. The pitch is the largest at which they find room; where it would be too fine to
 * tell marks apart, each stands for the smallest round number of cases.
 *
 * @param leastPerMark for how many a mark stands at least: what is said of it takes up room
 */
export function layOutOpening(
  amounts: readonly number[],
  room: Room,
  clearings: readonly Box[],
  density: number,
  leastPerMark = 1,
): OpenField {
  const [width, height] = [room.width, room.height].map((it) => Math.floor(it * density));
  const size = { width: width!, height: height! };
  const least = leastPitch(density);
  const total = sum(amounts);
  for (let perMark = leastPerMark; ; perMark = nextRound(perMark)) {
    const marks = countMarks(amounts, perMark);
    const count = sum(marks);
    const largest = Math.floor(Math.sqrt((size.width * size.height) / (count || 1)));
    for (let pitch = largest; pitch >= least; pitch--) {
      const mark = Math.max(Math.floor(pitch * FILLED), 1);
      // Where pixels are coarse, one more across is half a step.
      for (const across of [pitch + 1, pitch]) {
        const rows = findRows(count, size, { across, down: pitch, mark }, clearings, density);
        const each = { marks, perMark, markWidth: mark, markHeight: mark, density };
        if (rows) return { ...take(rows, marks), ...each };
      }
    }
    if (perMark >= total) return nowhere(marks, density);
  }
}

/** The mark that is nearest to a point in CSS pixels; -1 where there is none. */
export function findNearest({ x, y, density }: OpenField, point: Point): number {
  let [nearest, least] = [-1, Infinity];
  for (let i = 0; i < x.length; i++) {
    const distance = Math.hypot(x[i]! - point.x * density, y[i]! - point.y * density);
    if (distance < least) [nearest, least] = [i, distance];
  }
  return nearest;
}

/**
 * So many cells that no clearing touches, filled from above; undefined where there are too few. The lowest row
 * is the first: marks take them as they lie in the next picture, the last group first, so that none will cross
 * another’s way.
 */
function findRows(
  count: number,
  { width, height }: { width: number; height: number },
  { across, down, mark }: { across: number; down: number; mark: number },
  clearings: readonly Box[],
  density: number,
): Row[] | undefined {
  const rows: Row[] = [];
  const gap = Math.floor((down - mark) / 2);
  const inset = Math.floor(((width % across) + across - mark) / 2);
  const columns = Math.floor((width - mark - inset) / across) + 1;
  const whole = Array.from({ length: columns }, (_, i) => inset + i * across);
  // Rows beside the same clearings have the same cells.
  const known = new Map<string, readonly number[]>([['', whole]]);
  let left = count;
  for (let y = gap; y + mark <= height && left > 0; y += down) {
    const holes = clearings.filter((it) => reaches(it.y, it.height, y, mark, density));
    const key = holes.map((it) => clearings.indexOf(it)).join();
    const xs =
      known.get(key) ??
      whole.filter((x) => !holes.some((it) => reaches(it.x, it.width, x, mark, density)));
    known.set(key, xs);
    rows.push({ y, xs: xs.slice(0, left) });
    left -= xs.length;
  }
  return left > 0 ? undefined : rows.reverse();
}

/** Where each mark stands, group after group. */
function take(rows: readonly Row[], marks: readonly number[]): { x: Int16Array; y: Int16Array } {
  const [x, y] = [new Int16Array(sum(marks)), new Int16Array(sum(marks))];
  const order = marks.flatMap((_, group) => sum(marks.slice(0, group))).reverse();
  const counts = [...marks].reverse();
  let [group, taken] = [0, 0];
  for (const row of rows)
    for (const left of row.xs) {
      while (taken === counts[group]) [group, taken] = [group + 1, 0];
      const mark = order[group]! + taken++;
      x[mark] = left;
      y[mark] = row.y;
    }
  return { x, y };
}

const reaches = (start: number, length: number, at: number, mark: number, density: number) =>
  at + mark > start * density && at < (start + length) * density;

/** In a room that is all words there is no mark. */
function nowhere(marks: readonly number[], density: number): OpenField {
  const none = new Int16Array(0);
  const empty = marks.map(() => 0);
  return { x: none, y: none, marks: empty, perMark: 1, markWidth: 1, markHeight: 1, density };
}
