import { countLying, countRows, type FieldAxis, layOutAxis, type Span } from './field-axis.js';
import type { Room } from './geometry.js';
import { sum } from './sum.js';

type Dated = Span & { amount: number };

/** What a field shows: two amounts that have a period, and one that has none. */
export interface FieldInput {
  dated: readonly [Dated, Dated];
  rest: number;
  /** Each mark is one of what is counted; otherwise marks are small parts that touch. */
  isCounted: boolean;
}

/** Room kept free for words: above the highest block, under the axis, over what lies below, and at the foot. */
export interface FieldWords {
  above: number;
  axis: number;
  below: number;
  /** Only where a mark stands for more than one. */
  foot: number;
}

/** How many marks there are, and how large. Lengths in device pixels. */
export interface Marks {
  /** How many marks each group has: the dated ones in order, then the rest. */
  marks: readonly number[];
  /** How much a mark stands for: one case, if there are pixels enough. */
  perMark: number;
  markWidth: number;
  markHeight: number;
  /** Device pixels in a CSS pixel. */
  density: number;
}

/** The lattice on which the marks of a field stand: the same in every state but an opening. */
export interface Lattice extends Marks {
  axis: FieldAxis;
  pitchX: number;
  pitchY: number;
  /** Where marks end at the bottom. */
  bottom: number;
  /** From what lies below up to the base line of what stands on the axis. */
  apart: number;
}

/**
 * The least pitch: one pixel of the device is painted and one is free, and where these are fine, as much
 * as an eye tells apart. Smaller marks would be seen as one pale area.
 */
export const leastPitch = (density: number): number => Math.max(2, Math.ceil(1.5 * density));
/** Between periods that follow each other, in CSS pixels. */
const SEAM = 5;
/** The most by which the axis and what lies below it are set further apart, in CSS pixels. */
const SPARE = 24;
/** As many columns as marks that are no cases have: enough for a hundredth, few enough to be moved. */
const FINEST = 240;

type Pitch = readonly [x: number, y: number];

/**
 * The largest lattice on which all states fit, so that a mark is as large in one as in the other.
 * Where there are too few pixels for a mark apart for each case, it stands for the smallest round
 * number of them.
 */
export function fitField(
  { dated, rest, isCounted }: FieldInput,
  room: Room,
  words: FieldWords,
  density: number,
): Lattice {
  const [width, height] = [room.width * density, room.height * density];
  const amounts = [...dated.map(({ amount }) => amount), rest];
  const total = sum(amounts);

  const layOn = ([pitchX, pitchY]: Pitch, perMark: number): Lattice & { spare: number } => {
    const marks = countMarks(amounts, perMark);
    const seam = Math.ceil((SEAM * density) / pitchX);
    const axis = layOutAxis(dated, Math.floor(width / pitchX), seam);
    const foot = isCounted && perMark > 1 ? words.foot : 0;
    const bottom = Math.round(height - foot * density);
    const apart = (words.axis + words.below) * density;
    const free = bottom - words.above * density;
    const standing = axis.periods.map(({ count }, i) => countRows(marks[i]!, count) * pitchY);
    const [all, ...parted] = marks.map((_, told) => {
      const highest = Math.max(0, ...standing.slice(0, told));
      return free - highest - countLying(marks, axis, told) * pitchY;
    });
    const spare = Math.min(...parted) - apart;
    const between = isCounted ? Math.max(Math.round(pitchY / 4), 1) : 0;
    return {
      marks,
      perMark,
      axis,
      pitchX,
      pitchY,
      markWidth: pitchX - between,
      markHeight: pitchY - between,
      bottom,
      // What is left over sets the axis and what lies below it further apart.
      apart: Math.round(apart + Math.max(Math.min(SPARE * density, spare / 2), 0)),
      density,
      spare: Math.min(all!, spare),
    };
  };

  const least = leastPitch(density);
  const largest = Math.max(Math.floor(Math.sqrt((width * height) / (total || 1))), least);
  // Square or one pixel wider than high: half steps where pixels are coarse.
  const pitches = isCounted
    ? Array.from({ length: 2 * (largest - least + 1) }, (_, i): Pitch => {
        const pitch = largest - Math.floor(i / 2);
        return [pitch + ((i + 1) % 2), pitch];
      })
    : [[Math.ceil(width / FINEST), Math.ceil(density)] as const];
  for (
    let perMark = isCounted ? 1 : total / (FINEST * room.height) || 1;
    ;
    perMark = isCounted ? nextRound(perMark) : perMark * 1.005
  )
    for (const pitch of pitches) {
      const lattice = layOn(pitch, perMark);
      const isLast = perMark >= total && pitch === pitches.at(-1);
      if (lattice.spare >= 0 || isLast) return lattice;
    }
}

/** How many marks each amount has: one at least, unless it is nothing. */
export const countMarks = (amounts: readonly number[], perMark: number): number[] =>
  amounts.map((amount) => amount && Math.max(Math.round(amount / perMark), 1));

/** 1, 2, 5, 10, 20, 50 … */
export function nextRound(number: number): number {
  return number * (String(number).startsWith('2') ? 2.5 : 2);
}
