import type { Box, Point, Room } from './geometry.js';

/** A step of a stair: the riser that leads to it stands at its beginning. */
export interface Step extends Point {
  /** Where its tread ends. */
  to: number;
  /** The room for its words, under its tread. */
  words: Box;
}

export interface Stair {
  /** From the lowest; all of one width and rise, for they are an order and measure nothing. */
  steps: readonly Step[];
  /** Stands on the first step. */
  ring: Point & { radius: number };
  /** The last tread in pieces, from full strength to next to nothing: nobody knows about it. */
  fade: readonly { from: number; to: number; opacity: number }[];
}

/** From a line to the words beside or under it. */
const GAP = 8;
/** The room that a line takes, and the largest radius of the ring. */
const LINE = 5;
const RING = 24;
/** No step is higher than this part of its width. */
const STEEPEST = 0.75;
/** How wide a short step is, in parts of the room and in pixels. */
const SHORT = { part: 0.14, least: 28 };
const PIECES = 14;

/**
 * A stair as wide as the room, the words of each step under its own tread and `foot` pixels of them
 * under the first; or one of short steps, where the words of each run on under the steps above it.
 */
export function layOutStair(
  count: number,
  { width, height }: Room,
  foot: number,
  isShort = false,
): Stair {
  const tread = isShort ? Math.max(width * SHORT.part, SHORT.least) : width / count;
  const rise = isShort
    ? (height - LINE) / count
    : Math.max(Math.min((height - foot - LINE) / (count - 1), tread * STEEPEST), 1);
  const top = isShort ? LINE : Math.max((height - foot - rise * (count - 1)) / 2, LINE);
  const steps = Array.from({ length: count }, (_, i): Step => {
    const x = Math.round(i * tread);
    const y = Math.round(top + (count - 1 - i) * rise);
    const words = {
      x: x && x + GAP,
      y: y + GAP,
      width: (isShort ? width - x : tread) - GAP * 1.5,
      height: isShort ? rise : height - y - GAP,
    };
    return { x, y, to: i === count - 1 ? width : Math.round(x + tread), words };
  });
  const [first, last] = [steps[0], steps.at(-1)] as [Step, Step];
  const radius = Math.max(Math.min(RING, rise / 4, tread * 0.3, height / 10), 4);
  const at = (piece: number): number => Math.round(last.x + ((width - last.x) * piece) / PIECES);
  return {
    steps,
    ring: { x: first.to / 2, y: first.y - radius - LINE, radius },
    fade: Array.from({ length: PIECES }, (_, i) => ({
      from: at(i),
      to: at(i + 1),
      opacity: (1 - i / PIECES) ** 1.5,
    })),
  };
}
