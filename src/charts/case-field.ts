import type { Box, Room } from './geometry.js';
import { sum } from './sum.js';

/** The lattice on which the marks of a field stand: the same in every state. Lengths in device pixels. */
export interface Lattice {
  /** How many marks each group has. */
  marks: readonly number[];
  /** How many cases a mark stands for: one, if there are pixels enough. */
  casesPerMark: number;
  /** Whether lines of marks follow each other from left to right, as columns, or downwards, as rows. */
  along: 'x' | 'y';
  /** How many marks stand in a full line. */
  lineLength: number;
  pitchX: number;
  pitchY: number;
  markWidth: number;
  markHeight: number;
  /** The height above the field, where the words are. */
  top: number;
  /** The gap between two groups that stand apart. */
  gap: number;
  /** Device pixels in a CSS pixel. */
  density: number;
}

/** Where the marks stand in one state, in device pixels, and their groups, in CSS pixels. */
export interface Places {
  x: Int16Array;
  y: Int16Array;
  boxes: readonly Box[];
}

/** In CSS pixels at a text scale of 1: a column under which the words of a group find room. */
const NARROWEST = 112;
/** Room for words at a text scale of 1: above the field, between groups, and below for what a mark stands for. */
const margins = {
  x: { full: { above: 102, gap: 40 }, low: { above: 64, gap: 24 }, isLow: 320 },
  y: { full: { above: 46, gap: 60 }, low: { above: 27, gap: 32 }, isLow: 340 },
};
const FOOT = 20;
/** The part of the height that words may take. */
const WORDS = 0.6;

/**
 * The largest lattice on which each case has its mark, apart from its neighbours if there are pixels
 * for that; else the one on which a mark stands for the smallest round number of cases. Its groups
 * find room beside each other, or below each other where they would be too narrow for their words.
 */
export function fitLattice(counts: readonly number[], room: Room, density: number): Lattice {
  const { width, height, textScale } = room;
  const total = sum(counts);
  const isWide = counts.every((count) => (count / total) * width >= NARROWEST * textScale);
  const along = isWide ? 'x' : 'y';
  const { full, low, isLow } = margins[along];
  const { above, gap } = height < isLow * textScale ? low : full;
  // Large words in a small box yield to the marks: they are in the text and the table as well.
  const words = (above + (isWide ? 0 : gap * (counts.length - 1))) * textScale;
  const scale = textScale * density * Math.min((height * WORDS) / words, 1);
  const gaps = gap * scale * (counts.length - 1);

  for (let casesPerMark = 1; ; casesPerMark = nextRound(casesPerMark)) {
    const marks = counts.map((count) => count && Math.max(Math.round(count / casesPerMark), 1));
    const foot = isWide || casesPerMark > 1 ? FOOT : 0;
    const free = {
      x: Math.max(width * density - (isWide ? gaps : 0), 1),
      y: Math.max(height * density - (above + foot) * scale - (isWide ? 0 : gaps), 1),
    };
    const lengths = ([pitchX, pitchY]: Pitch): { length: number; fits: boolean } => {
      const [columns, rows] = [Math.floor(free.x / pitchX), Math.floor(free.y / pitchY)];
      if (!isWide) return { length: columns, fits: countLines(marks, columns) <= rows };
      let length = Math.ceil(sum(marks) / columns);
      while (length <= rows && countLines(marks, length) > columns) length++;
      return { length, fits: length <= rows };
    };
    const pitches = listPitches(Math.sqrt((free.x * free.y) / (sum(marks) || 1)));
    const fitted = pitches.find((pitch) => lengths(pitch).fits);
    if (!fitted && casesPerMark < total) continue;
    const [pitchX, pitchY] = fitted ?? [1, 1];
    const lineLength = Math.max(lengths([pitchX, pitchY]).length, 1);
    const rows = isWide ? lineLength : countLines(marks, lineLength);
    const between = Math.max(Math.round(pitchY / 4), 1);
    return {
      marks,
      casesPerMark,
      along,
      lineLength,
      pitchX,
      pitchY,
      markWidth: pitchY > 1 ? pitchX - between : 1,
      markHeight: Math.max(pitchY - between, 1),
      // Half of the spare height is above, half below.
      top: Math.round(above * scale + Math.max(free.y - rows * pitchY, 0) / 2),
      gap: Math.round(gap * scale),
      density,
    };
  }
}

/**
 * The field with its first `apart` groups standing by themselves, and all others together behind.
 * Parting moves a group as a whole; only the marks of a line that is torn in two go to its end.
 */
export function placeMarks(lattice: Lattice, apart: number): Places {
  const { marks, along, lineLength, pitchX, pitchY, top, gap, density } = lattice;
  const [x, y] = [new Int16Array(sum(marks)), new Int16Array(sum(marks))];
  // Where marks touch above and below, every second row is set off, so that they do not beside.
  const isStaggered = pitchX > pitchY && pitchY === 1;
  let [begin, offset] = [0, 0];
  const boxes = joinGroups(marks, apart).map((count) => {
    const torn = Math.min((lineLength - (begin % lineLength)) % lineLength, count);
    for (let i = 0; i < count; i++) {
      const place = (i - torn + count) % count;
      const [line, position] = [Math.floor(place / lineLength), place % lineLength];
      const [column, row] = along === 'x' ? [line, position] : [position, line];
      const shift = isStaggered ? row % 2 : 0;
      x[begin + i] = column * pitchX + shift + (along === 'x' ? offset : 0);
      y[begin + i] = top + row * pitchY + (along === 'y' ? offset : 0);
    }
    const lines = Math.ceil(count / lineLength);
    const box =
      along === 'x'
        ? { x: offset, y: top, width: lines * pitchX, height: lineLength * pitchY }
        : { x: 0, y: top + offset, width: lineLength * pitchX, height: lines * pitchY };
    begin += count;
    offset += lines * (along === 'x' ? pitchX : pitchY) + gap;
    return toCss(box, density);
  });
  return { x, y, boxes };
}

/** The counts of what stands apart, and of all the rest together. */
function joinGroups(marks: readonly number[], apart: number): number[] {
  const together = marks.slice(apart);
  return [...marks.slice(0, apart), ...(together.length ? [sum(together)] : [])];
}

function toCss({ x, y, width, height }: Box, density: number): Box {
  return { x: x / density, y: y / density, width: width / density, height: height / density };
}

const countLines = (marks: readonly number[], length: number): number =>
  sum(marks.map((count) => Math.ceil(count / length)));

type Pitch = readonly [x: number, y: number];

/** Pitches from the largest, square or one pixel wider; at last marks touch at corners, and then at sides. */
function listPitches(largest: number): Pitch[] {
  return Array.from({ length: Math.max(Math.floor(largest), 1) }, (_, i): Pitch[] => {
    const pitch = Math.max(Math.floor(largest), 1) - i;
    return [
      [pitch + 1, pitch],
      [pitch, pitch],
    ];
  }).flat();
}

/** 1, 2, 5, 10, 20, 50 … */
function nextRound(number: number): number {
  return number * (String(number).startsWith('2') ? 2.5 : 2);
}
