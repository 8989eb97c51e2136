import type { Point, Room } from './geometry.js';

export interface OrderedScale {
  /** Whether it runs down instead of across. */
  vertical: boolean;
  /** One after the other at equal distances: an order, so no distance means anything. */
  stations: readonly Point[];
  radius: number;
  /** From the edge of each station's marker to that of the next: markers are hollow. */
  links: readonly { from: Point; to: Point }[];
  /** How much room the words of a station may take. */
  words: { width: number; height: number };
}

/** Narrower than this, in pixels at a text scale of 1, it runs down. */
const NARROW = 480;
/** Room above the first marker for a pointer, and the part of the height above a scale that runs across. */
const POINTER = 14;
const ABOVE = 0.4;
const GAP = 4;
/** From the edge of a marker to its words. */
export const WORDS_GAP = 16;

/** Lays out `count` stations across the room or, where it is narrow, down its reading side. */
export function layOutOrderedScale(count: number, room: Room): OrderedScale {
  const { width, height, textScale } = room;
  const vertical = width < NARROW * textScale;
  const top = vertical ? POINTER : 0;
  const step = (vertical ? height - top : width) / count;
  const radius = vertical
    ? Math.max(Math.min(10 * textScale, step / 2 - GAP), 3)
    : Math.min(20, height / 8);
  const stations = Array.from({ length: count }, (_, i) =>
    vertical
      ? { x: radius + 2, y: top + radius + i * step }
      : { x: (i + 0.5) * step, y: Math.max(height * ABOVE, radius + POINTER) },
  );
  const gap = vertical ? { x: 0, y: radius + GAP } : { x: radius + GAP, y: 0 };
  return {
    vertical,
    stations,
    radius,
    links: stations.slice(1).map((next, i) => {
      const { x, y } = stations[i] as Point;
      return {
        from: { x: x + gap.x, y: y + gap.y },
        to: { x: next.x - gap.x, y: next.y - gap.y },
      };
    }),
    words: vertical
      ? { width: width - 2 * radius - WORDS_GAP, height: step }
      : { width: step, height },
  };
}
