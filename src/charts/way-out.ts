import { type Box, type Room, snapBox } from './geometry.js';

/** Where a way runs: level from `x` to `turn`, then in one bend from height `y` to the arrow at `join`. */
export interface Way {
  x: number;
  y: number;
  turn: number;
  join: number;
  level: number;
}

/** A ground seen from the side of the page, its front above and its rear below, and one way out of it. */
export interface WayOut {
  /** Equal boxes, in the order of their names: an order, so no size means anything. */
  places: readonly Box[];
  /** One from each place, of one thickness however many run into the arrow. */
  ways: readonly Way[];
  arrow: { y: number; from: number; to: number };
  thickness: number;
  /** The front: teeth over the whole width of the ground, at its upper edge. */
  front: { y: number; tooth: number; width: number };
  /** The heights of lines over the ground, farther apart towards the rear. */
  lines: readonly number[];
}

/** The width of a bend, in parts of that of the picture. */
export const BEND = 0.09;
/** The usual height of a place, and what two lines of words need, at a text scale of 1. */
const TALL = 110;
const LOW = 44;

/**
 * Lays out `before` places at the rear of the ground and `now` others: the last of these at its front,
 * the rest beside it, for nobody gave them a place on it. The words at the arrow have the width `out`
 * as long as each place has `least`.
 */
export function layOutWayOut(
  before: number,
  now: number,
  { out, least }: { out: number; least: number },
  room: Room,
): WayOut {
  const { width, height, textScale } = room;
  const beside = Math.max(now - 1, 0);
  const columns = beside ? 2 : 1;
  const thickness = Math.round(clamp(width / 90, 4, 8));
  const gap = Math.max(width * 0.03, 8);
  const bend = Math.max(width * BEND, 24);
  const free = (width - out - bend - gap * (columns - 1)) / columns;
  const wide = Math.floor(Math.min(Math.max(free, least), width * 0.36));
  const turn = wide * columns + gap * (columns - 1);

  const tooth = clamp(height * 0.04, 5, 14);
  const top = tooth + 2;
  const ground = Math.max(height - top, 0);
  const seam = clamp(ground * 0.04, 4, 12);
  // Ways pass above and below the places that stand beside the ground.
  const spare = ground - seam * (before + beside) - thickness - 12;
  const most = Math.max(spare / (before + Math.max(beside, 1)), 0);
  const usual = clamp(ground * 0.27, LOW * textScale, TALL * textScale);
  const tall = Math.floor(Math.min(usual, most));
  const rear = height - tall * before - seam * (before - 1);
  const level = (top + rear + tall) / 2;
  const upmost = level - (tall * beside + seam * (beside - 1)) / 2;

  const boxAt = (x: number, y: number): Box => snapBox({ x, y, width: wide, height: tall });
  const places = [
    ...count(before, (i) => boxAt(0, height - tall - (tall + seam) * i)),
    ...count(beside, (i) => boxAt(wide + gap, upmost + (tall + seam) * (beside - 1 - i))),
    ...count(now - beside, () => boxAt(0, top)),
  ];
  return {
    places,
    ways: places.map(({ x, y }) => ({
      x: x + wide,
      y: y + tall / 2,
      turn,
      join: turn + bend,
      level,
    })),
    arrow: { y: level, from: turn + bend, to: width - thickness },
    thickness,
    front: { y: top, tooth, width: wide },
    lines: spreadLines(top + tall + seam, rear - seam),
  };
}

/**
 * A way as a path: a cubic that leaves and arrives level. Of its bend, a part may be drawn alone
 * (https://pomax.github.io/bezierinfo/#splitting).
 */
export function drawWay({ x, y, turn, join, level }: Way, part = 1): string {
  const [half, rise] = [(join - turn) / 2, level - y];
  const first = turn + half * part;
  const second = first + half * part * (1 - part);
  const endX = turn + half * (3 * part - 3 * part ** 2 + 2 * part ** 3);
  const endY = y + rise * (3 * part ** 2 - 2 * part ** 3);
  return `M${x},${y}H${turn}C${first},${y} ${second},${y + rise * part ** 2} ${endX},${endY}`;
}

/** Every third tooth is longer: cut by hand, not by a saw. */
export function drawTeeth({ y, tooth, width }: WayOut['front']): string {
  const teeth = Math.max(Math.round(width / (tooth + 2)), 1);
  const half = width / teeth / 2;
  const cut = count(teeth, (i) => {
    const depth = tooth * (i % 3 ? 0.7 : 1);
    return `l${half},${-depth}l${half},${depth}`;
  });
  return `M0,${y}${cut.join('')}`;
}

function spreadLines(from: number, to: number): number[] {
  const space = to - from;
  const lines = space < 8 ? 0 : clamp(Math.round(space / 20), 3, 11);
  return count(lines, (i) => Math.round(from + space * (i / (lines - 1)) ** 1.7));
}

function clamp(number: number, least: number, most: number): number {
  return Math.max(Math.min(number, most), least);
}

function count<T>(length: number, make: (index: number) => T): T[] {
  return Array.from({ length }, (_, i) => make(i));
}
