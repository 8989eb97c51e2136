import type { Box, Room } from '../../charts/geometry.js';
import { type LabelLine, type LabelRequest, note, orFirst, value } from '../../charts/label.js';
import { layOutOriginStrip, type OriginStrip } from '../../charts/origin-strip.js';
import { wrapText } from '../../charts/wrap-text.js';
import { capitalize, type Copy } from '../../figure/copy.js';
import type { OriginState } from './origin-shift.words.js';

export interface OriginTile extends Box {
  key: string;
  /** Whether most leave from here, now. */
  marked: boolean;
}

/** A bracket over the places that a fact names. */
export interface OriginBracket extends Box {
  key: 'before' | 'now';
  tone: 'accent' | 'context';
  shown: boolean;
}

export interface OriginDrawing {
  tiles: readonly OriginTile[];
  brackets: readonly OriginBracket[];
  direction: OriginStrip['direction'];
  /** From the bracket of the past to that of the present; only where the shift is told. */
  arrow: { y: number; from: number; to: number } | undefined;
  labels: readonly LabelRequest[];
  obstacles: readonly Box[];
}

/** More places than anybody will name: each keeps its label's element from state to state. */
const MOST_PLACES = 8;

/** The labels that the strip may carry; each keeps its element from state to state. */
export const originLabelOrder = [
  'before',
  'now',
  ...Array.from({ length: MOST_PLACES }, (_, i) => placeKey(i)),
  'start',
  'end',
];

/** What is marked in each state; a hidden bracket waits where it will come from. */
const states: Record<OriginState, { past: boolean; now: boolean }> = {
  early: { past: true, now: false },
  shift: { past: true, now: true },
  '2025': { past: false, now: true },
};

export function drawOriginShift(state: OriginState, copy: Copy, room: Room): OriginDrawing {
  const [before, now] = [listPlaces('before', copy), listPlaces('now', copy)];
  const places = [...before, ...now];
  const turn = before.length;
  const strip = layOutOriginStrip(places.length, room);
  const { past, now: isNow } = states[state];
  const rear = [0, turn - 1] as const;
  const [from, to] = isNow ? ([turn, places.length - 1] as const) : rear;
  const brackets: OriginBracket[] = [
    { key: 'before', ...strip.bracket(...rear), tone: isNow ? 'context' : 'accent', shown: past },
    { key: 'now', ...strip.bracket(from, to), tone: 'accent', shown: isNow },
  ];
  return {
    tiles: strip.tiles.map((tile, i) => ({
      ...tile,
      key: placeKey(i),
      marked: i >= from && i <= to,
    })),
    brackets,
    direction: strip.direction,
    arrow: past && isNow ? arrowBetween(brackets) : undefined,
    labels: [
      // The present chooses its place first.
      ...brackets
        .filter(({ shown }) => shown)
        .reverse()
        .map((bracket) => labelBracket(bracket, copy)),
      ...strip.tiles.map((tile, i) => labelTile(tile, placeKey(i), places[i] ?? '', copy)),
      ...labelEnds(strip, copy, room),
    ],
    obstacles: brackets.filter(({ shown }) => shown),
  };
}

/** A fact that names several places joins them by "or", as its language does. */
function listPlaces(name: 'before' | 'now', { list, format }: Copy): string[] {
  const joined = new Intl.ListFormat(format.language, { type: 'disjunction' }).formatToParts([
    'a',
    'b',
  ]);
  const or = joined.find(({ type }) => type === 'literal')?.value ?? '';
  return list(name).flatMap((text) => text.split(or).map((place) => capitalize(place, format)));
}

function placeKey(index: number): string {
  return `place-${index}`;
}

function arrowBetween([past, now]: readonly OriginBracket[]): OriginDrawing['arrow'] {
  if (!past || !now) return undefined;
  const inset = 6;
  return { y: past.y + past.height / 2, from: past.x + past.width + inset, to: now.x - inset };
}

function labelBracket(
  { key, x, y, tone }: OriginBracket,
  { figure, format, certainty, label }: Copy,
): LabelRequest {
  const { period } = figure(key);
  const here = value(label(`${key}-here`));
  return {
    key,
    muted: tone === 'context',
    wordings: [
      [here, note(`${certainty(key)}, ${format.period(period)}`)],
      ...orFirst(here, note(certainty(key))),
    ],
    spots: [{ x, y: y - 6, anchor: 'start', rises: true }],
  };
}

function labelTile(
  { x, y, width }: Box,
  key: string,
  place: string,
  { measure }: Copy,
): LabelRequest {
  const isIn = (pad: number, style: LabelLine['style']) => (text: string) =>
    measure(text, style) <= width - pad * 2;
  const wrap = (write: typeof value, pad: number): LabelLine[] =>
    wrapText(place, isIn(pad, write('').style)).map(write);
  const small = wrap(note, 4);
  const large = wrap(value, 10);
  // A long word of another language may be wider than its tile.
  const isLarge = large.every(({ text, style }) => isIn(10, style)(text));
  const spots = [10, 4].map((pad) => ({ x: x + pad, y: y + pad, anchor: 'start' }) as const);
  return isLarge
    ? { key, wordings: [large, small], spots }
    : { key, wordings: [small], spots: spots.slice(1) };
}

function labelEnds({ direction }: OriginStrip, { label }: Copy, { width }: Room): LabelRequest[] {
  const y = direction.y + 6;
  const request = (key: string, x: number, anchor: 'start' | 'end'): LabelRequest => ({
    key,
    muted: true,
    wordings: [[note(label(key))]],
    spots: [{ x, y, anchor }],
  });
  return [request('start', 0, 'start'), request('end', width, 'end')];
}
