import { layOutBands } from './bands.js';
import type { Box, Room } from './geometry.js';

/** What the meter shows, as plain numbers. */
export interface Meter {
  /** How many months (or years) the projection runs over. */
  length: number;
  /** The part of the whole that it would be. */
  share: number;
  /** How much of it is certain: the lower end of a range, nothing of an upper bound. */
  filled: number;
}

/** A column: all that the months before it add up to, and its own month on top. */
export interface MeterColumn {
  x: number;
  /** Measured from the column's own start, so that it can be moved as it is. */
  before: readonly Box[];
  own: Box | undefined;
  /** From the lower end of a range to its upper end; all of what is only bounded from above. */
  extension: Box | undefined;
  /** The y up to which it reaches, at the most that the figure says. */
  level: number;
}

export interface MeterLayout {
  columns: readonly MeterColumn[];
  /** Whether a column is exactly one month (or year): many are drawn several to a column. */
  isEach: boolean;
  /** The first month by itself, at the scale of the columns. */
  unit: MeterColumn;
  /** The width of every column. */
  width: number;
  top: number;
  base: number;
  /** What is left of the whole: as many empty columns, or one block where these would be a blur. */
  others: readonly Box[];
}

/** The most columns that are drawn; what is more shares columns. */
export const MOST_COLUMNS = 60;

/** Room for words above and below, in pixels at a text scale of 1; marks keep the better part of a low picture. */
const ABOVE = 78;
const BELOW = 26;
/** The part of a column's step that is left free. */
const GAP = 0.14;
/** Closer together than this many pixels, columns are a blur. */
const LEAST_STEP = 8;
/** A gap between bands takes no more than this part of one: low bands would be all gap. */
const GAP_OF_BAND = 0.2;
const WIDEST_GAP = 2;
/** Empty columns stand no farther apart, in widths of one. */
const LOOSEST = 2;
/** A share is one in so many when it is this close to it. */
const NEARLY = 0.1;

/** Stairs of equal steps, one for each month, and how the last of them is one of the parts of a whole. */
export function layOutMeter({ length, share, filled }: Meter, room: Room): MeterLayout {
  const most = Math.min(Math.floor(room.width / LEAST_STEP), MOST_COLUMNS) || 1;
  const each = Math.ceil(length / most);
  const count = Math.ceil(length / each);
  const base = Math.round(room.height - Math.min(BELOW * room.textScale, room.height * 0.2));
  const top = Math.round(Math.min(ABOVE * room.textScale, room.height * 0.34));
  const parts = countParts(share);
  // So slim that it has as many others of its size beside it as its share asks for.
  const sideBySide = Math.max(count, Math.ceil(parts));
  const width = Math.max(layOutBands(sideBySide, room.width, GAP)[0]!.size, 1);
  const step = (room.width - width) / Math.max(count - 1, 1);

  const y = (units: number, part = 1): number =>
    Math.round(base - ((base - top) * part * Math.min(units, length)) / length);
  const gap = Math.min(Math.floor((y(0) - y(each, filled)) * GAP_OF_BAND), WIDEST_GAP);
  const box = (lower: number, upper: number): Box[] =>
    lower > upper ? [{ x: 0, y: upper, width, height: lower - upper }] : [];
  // A gap at its foot, so that its top is where the figure is.
  const band = (from: number, to: number): Box[] =>
    box(y(from, filled) - (from ? gap : 0), y(to, filled));
  const column = (index: number, units = each): MeterColumn => {
    const from = index * units;
    const months = Array.from({ length: index }, (_, i) => band(i * units, (i + 1) * units));
    return {
      x: Math.round(index * step),
      before: gap ? months.flat() : band(0, from),
      own: band(from, from + units)[0],
      extension: filled < 1 ? box(y(from + units, filled), y(from + units))[0] : undefined,
      level: y(from + units),
    };
  };
  return {
    columns: Array.from({ length: count }, (_, i) => column(i)),
    isEach: each === 1,
    unit: column(0, 1),
    width,
    top,
    base,
    others: layOutOthers(parts, { x: 0, y: top, width, height: base - top }, room.width),
  };
}

/** One in ten is ten parts; a share that is no such number has a narrower last part. */
function countParts(share: number): number {
  const parts = 1 / share;
  return Math.abs(parts - Math.round(parts)) < NEARLY ? Math.round(parts) : parts;
}

function layOutOthers(parts: number, one: Box, extent: number): Box[] {
  const count = Math.ceil(parts) - 1;
  const step = Math.min((extent - one.width) / Math.max(count, 1), one.width * LOOSEST);
  if (count && step < LEAST_STEP)
    return [{ ...one, x: step, width: Math.max(step * (parts - 2) + one.width, 0) }];
  return Array.from({ length: count }, (_, i) => ({
    ...one,
    x: Math.round((i + 1) * step),
    width: one.width * Math.min(parts - 1 - i, 1),
  }));
}
