import type { Box, Room } from './geometry.js';

/** What something has grown to over some months, in times its start; an end left out is open. */
export interface Growth {
  months: number;
  low: number | undefined;
  high: number | undefined;
}

/** A block is the number at the start of its own growth, or a part of it. */
export interface Block extends Box {
  /** As it was at the start; grown by this much; perhaps, for the figure is a bound; more, with no end given. */
  kind: 'start' | 'grown' | 'perhaps' | 'beyond';
  opacity: number;
}

/** From so many times the start to so many. */
type Part = readonly [number, number];

/** One growth as two stacks on a ground: before, and after. Nothing is known of what lies between them. */
export interface GrowthPair {
  before: Block;
  /** From the ground up. */
  after: readonly Block[];
  /** From the beginning of the one stack to the end of the other. */
  x: { from: number; to: number };
  /** Where the stack after stands. */
  column: { x: number; width: number };
  /** The y of zero. */
  ground: number;
  /** Where the stack after ends. */
  top: number;
  /** Whether it can be no more than that. */
  isCapped: boolean;
  /** To where the figure may lie, from its only bound; undefined where it is a number or has two. */
  arrow: { x: number; from: number; to: number } | undefined;
  /** The height of its start, across a stack whose blocks would be too low to be told apart. */
  tick: number | undefined;
}

/** The largest width of a block, and what is kept free beside each pair for an arrow and between pairs, in pixels. */
const BLOCK = 92;
const BESIDE = 26;
const BETWEEN = 12;
/** Between the two stacks of the longest period, in times the width of a block; of others by their months. */
const GAP = 0.4;
/** Blocks lower than this are one bar. */
const LEAST = 6;
/** Around a block, so that two do not touch. */
const INSET = 1.5;
/** How much of a block without end is drawn, and how strong what may be is drawn. */
const BEYOND = 0.7;
const FAINT = 0.5;
/** Above the highest stack: for its cap, and for words where a pair beside it leaves no room for them. */
const MARGIN = 4;
const HEAD = { part: 0.32, height: 60, from: 0.6 };

/**
 * Pairs side by side on one ground and one scale of blocks, which holds all growths, whichever are
 * shown, so that none ever moves. Under the ground, `foot` pixels are left for words.
 */
export function layOutGrowth(
  growths: readonly Growth[],
  { width, height, textScale }: Room,
  foot: number,
): GrowthPair[] {
  const ends = growths.map(endOf);
  const most = Math.max(1, ...ends);
  const isCrowded = ends.slice(0, -1).some((end) => end > most * HEAD.from);
  const head = isCrowded ? Math.min(HEAD.height * textScale, height * HEAD.part) : MARGIN;
  const ground = Math.max(Math.round(height - foot), 1);
  const unit = Math.max(ground - head, 0) / most;
  const slot = width / growths.length;
  const longest = Math.max(...growths.map(({ months }) => months));
  const block = Math.min((slot - BESIDE - BETWEEN) / (2 + GAP), BLOCK);
  const isMerged = unit < LEAST;

  return growths.map((growth, i): GrowthPair => {
    const { months, low, high } = growth;
    const from = i * slot;
    const after = from + block * (1 + (GAP * months) / longest);
    const end = ends[i] as number;
    const known = low ?? Math.min(1, end);
    const y = (times: number): number => ground - times * unit;
    const place = (x: number, [bottom, top]: Part, kind: Block['kind'], opacity = 1): Block => {
      const whole = (top - bottom) * unit;
      const inset = Math.min(INSET, whole / 4);
      return {
        x: x + INSET,
        y: y(top) + inset,
        width: block - 2 * INSET,
        height: whole - 2 * inset,
        kind,
        opacity,
      };
    };
    const open = cut(known, end, isMerged);
    return {
      before: place(from, [0, 1], 'start'),
      after: [
        ...cut(0, known, isMerged).map((part) =>
          place(after, part, part[0] < 1 && !isMerged ? 'start' : 'grown'),
        ),
        ...open.map((part, step) =>
          place(
            after,
            part,
            high === undefined ? 'beyond' : 'perhaps',
            low === undefined ? fade(step, open.length) : FAINT,
          ),
        ),
      ],
      x: { from, to: after + block },
      column: { x: after, width: block },
      ground,
      top: y(end),
      isCapped: low !== high && high !== undefined,
      arrow:
        high === undefined
          ? { x: after + block / 2, from: y(known) - MARGIN, to: y(end) }
          : low === undefined
            ? { x: after + block + BETWEEN, from: y(end), to: y(known + (end - known) * 0.3) }
            : undefined,
      tick: isMerged && known > 1 ? y(1) : undefined,
    };
  });
}

/** The height of a growth as it is drawn. */
function endOf({ low = 1, high }: Growth): number {
  return high ?? low + BEYOND;
}

/** From one number of times to another in whole blocks and what is left over, or in one piece. */
function cut(from: number, to: number, isMerged: boolean): Part[] {
  const parts: Part[] = [];
  // A thousandth of a block is no block, but the error of a sum.
  for (let at = from; to - at > 1e-3;) {
    const next = isMerged ? to : Math.min(Math.floor(at + 1 + 1e-3), to);
    parts.push([at, next]);
    at = next;
  }
  return parts;
}

/** The nearer to the bound, the stronger: the bound is all that is said. */
function fade(step: number, count: number): number {
  return count === 1 ? FAINT : FAINT + (1 - FAINT) * (step / (count - 1)) ** 1.5;
}
