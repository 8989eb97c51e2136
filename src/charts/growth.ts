import type { Box, Point, Room } from './geometry.js';
import { createLinearScale } from './linear-scale.js';

/** What something has grown to over some months, in times its start; an end left out is open. */
export interface Growth {
  key: string;
  months: number;
  low: number | undefined;
  high: number | undefined;
}

/** One growth as two points: nothing is known of what lies between them. */
export interface GrowthLine {
  key: string;
  start: Point;
  end: Point;
  /** What the end may lie in, where it is no point; an open side fades out. */
  range: Box | undefined;
  open: 'above' | 'below' | undefined;
  /** The y of zero. */
  ground: number;
  /** The true length of its months, on a row of its own under the lines. */
  span: { y: number; from: number; to: number };
}

/** Room kept free for words, in pixels at a text scale of 1: fewer words where the picture is low. */
const WORDS = { high: { above: 46, axis: 14 }, low: { above: 26, axis: 10 } };
const ROW = 24;
const LOW = 215;
const MARGIN = 12;
const RANGE_WIDTH = 22;

/**
 * Growths that all begin at 1 on the left. x is months since the beginning of each, no calendar; y is
 * times its start, from a ground of 0, so that twice as much is twice as high. Both scales hold all growths, whichever are shown, so that none ever moves.
 */
export function layOutGrowth(growths: readonly Growth[], room: Room): GrowthLine[] {
  const { above, axis } = room.height < LOW * room.textScale ? WORDS.low : WORDS.high;
  const words = above + axis + ROW * growths.length;
  // Where the picture is low, the words shrink before the lines do.
  const scale = Math.min(room.textScale, (room.height * 0.65) / words);
  const ends = growths.flatMap(({ low, high }) => [low, high]).filter((end) => end !== undefined);
  const ground = Math.round(room.height - (axis + ROW * growths.length) * scale);
  const lengths = growths.map(({ months }) => months);
  const x = createLinearScale([0, Math.max(...lengths)], [MARGIN, room.width - MARGIN]);
  const y = createLinearScale([0, Math.max(1, ...ends)], [ground, above * scale]);
  return growths.map(({ key, months, low, high }, i): GrowthLine => {
    const end = { x: x(months), y: y(high ?? low ?? 1) };
    const open = low === undefined ? 'below' : high === undefined ? 'above' : undefined;
    const foot = open === 'above' ? 0 : y(low ?? 0);
    const range = {
      x: end.x - RANGE_WIDTH / 2,
      y: Math.min(end.y, foot),
      width: RANGE_WIDTH,
      height: Math.abs(end.y - foot),
    };
    return {
      key,
      start: { x: x(0), y: y(1) },
      end,
      range: low === high ? undefined : range,
      open,
      ground,
      span: { y: ground + (axis + ROW * i) * scale, from: x(0), to: end.x },
    };
  });
}

/** Small boxes along a straight line, for labels to keep clear of. */
export function boxesAlong(from: Point, to: Point, size: number): Box[] {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / size);
  return Array.from({ length: steps + 1 }, (_, i) => ({
    x: from.x + ((to.x - from.x) * i) / (steps || 1) - size / 2,
    y: from.y + ((to.y - from.y) * i) / (steps || 1) - size / 2,
    width: size,
    height: size,
  }));
}
