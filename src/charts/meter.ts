import { layOutBands } from './bands.js';
import { type Box, type Room, snapBox } from './geometry.js';
import { createLinearScale } from './linear-scale.js';

/** How much of the picture the projection fills: one month of its track, the year, or one of the cells. */
export type MeterView = 'month' | 'year' | 'part';

export interface MeterLayout {
  /** The whole track of a year. */
  track: Box;
  /** The ends of the months (or years) along the track, without the last; none where they would be a blur. */
  months: readonly number[];
  /** The projection itself, drawn hatched; as long as its view says. */
  projection: Box;
  /** From the lower end of a range to its upper end; undefined where there is no range. */
  extension: Box | undefined;
  /** Equal cells of which the projection is one; empty in the views of the year. */
  cells: readonly Box[];
  /** The tip of the open end: the projection is "at least" so much. Undefined where it is not. */
  openEnd: number | undefined;
}

/** How the figure limits the length of the projection. */
export interface MeterEnd {
  /** The part of it that is certain: the lower end of a range, nothing of an upper bound. */
  filled: number;
  /** Whether it is a lower bound. */
  open: boolean;
}

/** The part of the width that the open end takes beyond the bound. */
const OPEN_END = 0.08;
/** Lines any closer together than this many pixels are a blur. */
const LEAST_APART = 4;

/**
 * A year's track in `months` equal parts, which ends at the bound and leaves room for what lies
 * beyond; or `parts` cells, of which the projection is the first.
 */
export function layOutMeter(
  view: MeterView,
  months: number,
  parts: number,
  room: Room,
  { filled, open }: MeterEnd = { filled: 1, open: true },
): MeterLayout {
  // Words stand above and below; the track takes a good part of what is left.
  const below = 28 * room.textScale;
  const height = Math.min(room.height * 0.34, 120 * room.textScale);
  const y = Math.max((room.height - height - below) * 0.55, 0);
  const end = room.width * (open ? 1 - OPEN_END : 1);
  const x = createLinearScale([0, months], [0, end]);
  const track = snapBox({ x: 0, y, width: end, height });
  const cells = layOutBands(parts, room.width, 0.16).map(({ start, size }) =>
    snapBox({ x: start, y, width: size, height }),
  );
  const shown: Record<MeterView, Box> = {
    month: snapBox({ ...track, width: x(1) }),
    year: track,
    part: cells[0] ?? track,
  };
  const whole = shown[view];
  const isRange = filled < 1 && view !== 'part';
  const projection = isRange ? snapBox({ ...whole, width: whole.width * filled }) : whole;
  const isBlur = end / months < LEAST_APART;
  return {
    track,
    months: isBlur
      ? []
      : Array.from({ length: Math.ceil(months) - 1 }, (_, i) => Math.round(x(i + 1))),
    projection,
    extension: isRange
      ? { ...whole, x: projection.width, width: whole.width - projection.width }
      : undefined,
    cells: view === 'part' ? cells : [],
    openEnd: open ? room.width : undefined,
  };
}
