import type { Box, Point, Room } from './geometry.js';

export interface ChainLayout {
  /** Whether it runs from left to right; else from the top, as a list. */
  isWide: boolean;
  /** The front sheet of each stack that it begins with, and where the words of the stack begin. */
  stacks: readonly { sheet: Box; words: Point }[];
  /** The width of the words of a stack. */
  column: number;
  /** The line that gathers the stacks, as a path; it ends where the first link begins. */
  brace: string;
  /** Where each of those stands through whose hands it went. */
  stations: readonly Point[];
  /** From one station to the next, the first from the brace. */
  links: readonly (readonly [from: Point, to: Point])[];
  /** The space that a station has along the chain. */
  step: number;
}

export interface ChainPlan {
  stacks: number;
  stations: number;
  /** The height of the words of a stack whose words need most, by their width. */
  wordsAt: (column: number) => number;
  /** The height of the words under a row of stations. */
  under: number;
  room: Room;
}

/** The least width for all in one row, in pixels at a text scale of 1. */
const WIDE = 520;
/** Of a station, and how far those behind the front sheet stand out of it. */
export const RADIUS = 7;
export const SHEETS = [4, 8, 12];
export const BEHIND = 12;
const SPACE = 8;
/** Sheets are upright. */
const UPRIGHT = 0.76;
const SPECK = 16;
/** In a row: the highest sheet, its part of a stack’s share, and how far the row is below. */
const LARGEST = 300;
const SHEET_PART = 0.5;
const LEAD = { least: 26, most: 56 };

/** Stacks of sheets, gathered, and then hand after hand on a line. */
export function layOutChain(plan: ChainPlan): ChainLayout {
  return plan.room.width < WIDE * plan.room.textScale ? layOutList(plan) : layOutRow(plan);
}

/** Words stand beside their sheets, and a row of hands runs under all of them. */
function layOutRow({ stacks, stations, under, room }: ChainPlan): ChainLayout {
  const { width, height } = room;
  const share = (width - SPACE * 3 * (stacks - 1)) / stacks;
  const needed = BEHIND + SPACE + 2 * RADIUS + under;
  const sheet = setSheet(height - needed - LEAD.least, LARGEST, share * SHEET_PART);
  // What is left over goes before the row, and then above and below all.
  const spare = Math.max(height - needed - sheet.height, 0);
  const lead = Math.min(spare, LEAD.most);
  const top = (spare - lead) / 2;
  const foot = top + sheet.height + BEHIND;
  const lefts = count(stacks, (i) => (share + SPACE * 3) * i);
  const beside = sheet.width && sheet.width + BEHIND + SPACE * 2;
  const x = RADIUS + 2;
  const y = Math.max(Math.min(foot + SPACE + lead + RADIUS, height - under - RADIUS), RADIUS);
  const step = width / stations;
  return {
    isWide: true,
    stacks: lefts.map((left) => ({
      sheet: { ...sheet, x: left, y: top },
      words: { x: left + beside, y: top },
    })),
    column: share - beside,
    ...gather(lefts, x, foot),
    ...join(
      { x, y: foot + SPACE + 2 - RADIUS },
      count(stations, (i) => ({ x: x + step * i, y })),
    ),
    step,
  };
}

function layOutList({ stacks, stations, wordsAt, room }: ChainPlan): ChainLayout {
  const { width, height, textScale } = room;
  const column = (width - SPACE * 2 * (stacks - 1)) / stacks;
  const words = wordsAt(column);
  const step = Math.min(Math.max((height * 0.5) / stations, 18 * textScale), 34 * textScale);
  const below = BEHIND + SPACE + words;
  const sheet = setSheet(height - below - SPACE * 2 - step * stations, 96, column);
  const foot = sheet.height + below;
  const x = RADIUS + 2;
  const lefts = count(stacks, (i) => (column + SPACE * 2) * i);
  return {
    isWide: false,
    stacks: lefts.map((left) => ({
      sheet: { ...sheet, x: left, y: 0 },
      words: { x: left, y: sheet.height + BEHIND + SPACE },
    })),
    column,
    ...gather(lefts, x, foot),
    ...join(
      { x, y: foot + SPACE + 2 - RADIUS },
      count(stations, (i) => ({ x, y: foot + SPACE * 2 + step * (i + 0.5) })),
    ),
    step,
  };
}

/** As high as there is room for, and no wider than its column with those behind it; none where it would be a speck. */
function setSheet(room: number, most: number, column: number): { width: number; height: number } {
  const height = Math.min(room, most, (column - BEHIND) / UPRIGHT);
  return height < SPECK ? { width: 0, height: 0 } : { width: height * UPRIGHT, height };
}

/** The line under the stacks. */
function gather(lefts: readonly number[], x: number, foot: number): Pick<ChainLayout, 'brace'> {
  return { brace: `M${x},${foot + 2}v${SPACE}H${(lefts.at(-1) ?? 0) + x}v${-SPACE}` };
}

function join(start: Point, stations: readonly Point[]): Pick<ChainLayout, 'stations' | 'links'> {
  return { stations, links: stations.map((to, i) => [stations[i - 1] ?? start, to]) };
}

/** A link as a path with its head, clear of the stations at its ends. */
export function drawLink([from, to]: ChainLayout['links'][number]): string {
  const clear = RADIUS + 3;
  return from.y === to.y
    ? `M${from.x + clear},${from.y}H${to.x - clear}m-5,-4l5,4l-5,4`
    : `M${from.x},${from.y + clear}V${to.y - clear}m-4,-5l4,5l4,-5`;
}

/** Lines of writing on a sheet: of a list, many short ones in two columns; else a few. */
export function drawWriting({ x, y, width, height }: Box, isList: boolean): string {
  const [gap, pad] = isList
    ? [Math.max(height / 24, 5), width * 0.1]
    : [Math.max(height / 9, 12), width * 0.16];
  const lines = Math.max(Math.floor((height - pad * 2) / gap), 0);
  return count(lines, (i) => {
    const [left, top] = [x + pad, y + pad + gap * (i + 0.5)];
    const written =
      (width - pad * 2) * (isList ? 0.45 + 0.13 * ((i * 7) % 3) : i % 4 === 3 ? 0.5 : 1);
    const line = `M${left},${top}h${written}`;
    return isList
      ? `${line}M${left + (width - pad * 2) * 0.8},${top}h${(width - pad * 2) * 0.2}`
      : line;
  }).join('');
}

function count<T>(length: number, make: (index: number) => T): T[] {
  return Array.from({ length }, (_, i) => make(i));
}
