import { layOutBands } from './bands.js';
import { type Box, type Room, snapBox } from './geometry.js';

export interface OriginStrip {
  /** Equal tiles from the rear to the front: an order, so no size means anything. */
  tiles: readonly Box[];
  /** The line under the tiles that says which end is which. */
  direction: { y: number; from: number; to: number };
  /** Where a bracket lies above the tiles `from` to `to` (indices, both included). */
  bracket(from: number, to: number): Box;
}

const BRACKET = 5;

/** Lays `places` equal tiles side by side, with room for brackets and their words above. */
export function layOutOriginStrip(places: number, room: Room): OriginStrip {
  // Where the picture is low, the words shrink before the tiles do.
  const words = Math.min(room.textScale, (room.height * 0.6) / 100);
  const above = 60 * words;
  const below = 40 * words;
  const height = Math.min(Math.max(room.height - above - below, 0), 150 * room.textScale);
  const top = Math.max((room.height - below - above - height) / 2, 0) + above;
  const tiles = layOutBands(places, room.width, 0.06).map(({ start, size }) =>
    snapBox({ x: start, y: top, width: size, height }),
  );
  return {
    tiles,
    direction: { y: Math.round(top + height + 14 * room.textScale), from: 0, to: room.width },
    bracket(from, to) {
      const first = tiles[from] as Box;
      const last = tiles[to] as Box;
      return {
        x: first.x,
        y: Math.round(top - BRACKET - 8),
        width: last.x + last.width - first.x,
        height: BRACKET,
      };
    },
  };
}
