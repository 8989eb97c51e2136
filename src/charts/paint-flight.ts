import type { Look, Spots } from './paint-marks.js';
import { toColour } from './paint-marks.js';
import { sum } from './sum.js';

/** Marks on their canvas, and how its pixels lie on the screen. */
export interface Stand extends Spots {
  /** How many each group has. */
  marks: readonly number[];
  left: number;
  top: number;
  /** Pixels of the screen to one of the canvas; across, less than nothing where it is mirrored. */
  across: number;
  down: number;
  markWidth: number;
  markHeight: number;
}

/** How far the last to leave is behind the first, as a part of the way. */
const LAG = 0.22;

/**
 * Paints marks on their way from one picture to another, over a screen of which both may be partly
 * out; `part` 0–1. A mark is the same of its group at both ends; where one end has fewer, several
 * are on their way to one.
 */
export function paintFlight(
  { data, width, height }: { data: Uint32Array; width: number; height: number },
  [from, to]: readonly [Stand, Stand],
  looks: readonly Look[],
  part: number,
): void {
  data.fill(0);
  const counts = from.marks.map((count, i) => Math.max(count, to.marks[i]!));
  const whole = sum(counts);
  const mix = (a: number, b: number, by: number): number => a + (b - a) * by;
  const [markWidth, markHeight] = [
    Math.max(Math.round(mix(from.markWidth, to.markWidth, part)), 1),
    Math.max(Math.round(mix(from.markHeight, to.markHeight, part)), 1),
  ];
  let [first, second] = [0, 0];
  from.marks.forEach((count, group) => {
    const [before, after] = [count, to.marks[group]!];
    const most = counts[group]!;
    // Both pictures are filled from the bottom, the last group first: so they leave, and none passes another.
    const below = sum(counts.slice(group + 1));
    const colour = toColour(looks[group]!);
    for (let i = 0; i < most; i++) {
      const a = first + Math.floor((i * before) / most);
      const b = second + Math.floor((i * after) / most);
      const by = ease(part * (1 + LAG) - (LAG * (below + i)) / whole);
      const x = Math.round(mix(atX(from, a), atX(to, b), by));
      const y = Math.round(mix(from.top + from.y[a]! * from.down, to.top + to.y[b]! * to.down, by));
      if (x < 0 || y < 0 || x + markWidth > width || y + markHeight > height) continue;
      for (let row = 0, at = y * width + x; row < markHeight; row++, at += width)
        data.fill(colour, at, at + markWidth);
    }
    first += before;
    second += after;
  });
}

const atX = ({ left, x, across, markWidth }: Stand, mark: number): number =>
  left + x[mark]! * across - (across < 0 ? markWidth : 0);

/** Away slowly, fast on the way, and slowly in. */
function ease(part: number): number {
  const at = Math.min(Math.max(part, 0), 1);
  return at * at * (3 - 2 * at);
}
