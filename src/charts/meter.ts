import { layOutBands } from './bands.js';
import { snapBox, type Box, type Room } from './geometry.js';
import { createLinearScale } from './linear-scale.js';

/** How much of the picture the projection fills: one month of its track, the year, or one of the cells. */
export type MeterView = 'month' | 'year' | 'part';

export interface MeterLayout {
  /** The whole track of a year. */
  track: Box;
  /** The ends of the months along the track, without the last. */
  months: readonly number[];
  /** The projection itself, drawn hatched; as long as its view says. */
  projection: Box;
  /** Equal cells of which the projection is one; empty in the views of the year. */
  cells: readonly Box[];
  /** The tip of the open end: the projection is "at least" so much. */
  openEnd: number;
}

/** The part of the width that the open end takes beyond the bound. */
const OPEN_END = 0.08;

/**
 * A year's track in `months` equal parts, which ends at the bound and leaves room for what lies
 * beyond; or `parts` cells, of which the projection is the first.
 */
export function layOutMeter(
  view: MeterView,
  months: number,
  parts: number,
  room: Room,
): MeterLayout {
  // Words stand above and below; the track takes a good part of what is left.
  const below = 28 * room.textScale;
  const height = Math.min(room.height * 0.34, 120 * room.textScale);
  const y = Math.max((room.height - height - below) * 0.55, 0);
  const end = room.width * (1 - OPEN_END);
  const x = createLinearScale([0, months], [0, end]);
  const track = snapBox({ x: 0, y, width: end, height });
  const cells = layOutBands(parts, room.width, 0.16).map(({ start, size }) =>
    snapBox({ x: start, y, width: size, height }),
  );
  const projection: Record<MeterView, Box> = {
    month: snapBox({ ...track, width: x(1) }),
    year: track,
    part: cells[0] ?? track,
  };
  return {
    track,
    months: Array.from({ length: months - 1 }, (_, i) => Math.round(x(i + 1))),
    projection: projection[view],
    cells: view === 'part' ? cells : [],
    openEnd: room.width,
  };
}
