import type { Box, Room } from '../../charts/geometry.js';
import { note, orFirst, value, type LabelLine, type LabelRequest } from '../../charts/label.js';
import { layOutOriginStrip, type OriginStrip } from '../../charts/origin-strip.js';
import { wrapText } from '../../charts/wrap-text.js';
import type { Teller } from '../shared/telling.js';
import { originLabels, originPlaces, type OriginState } from './origin-shift.words.js';

export interface OriginTile extends Box {
  key: string;
  /** Whether most leave from here, now. */
  marked: boolean;
}

/** A bracket over the places that a fact names. */
export interface OriginBracket extends Box {
  key: 'F7a' | 'F7b';
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

/** The labels that the strip may carry; each keeps its element from state to state. */
export const originLabelOrder = ['F7a', 'F7b', ...originPlaces, 'rear', 'front'];

/** The tiles that each fact names, by index. */
const REAR = [0, 0] as const;
const FRONT = [1, 2] as const;

/** Where each bracket lies in each state; a hidden one waits where it will come from. */
const states: Record<OriginState, { past: boolean; now: readonly [number, number] | undefined }> = {
  early: { past: true, now: undefined },
  shift: { past: true, now: FRONT },
  '2025': { past: false, now: FRONT },
};

export function drawOriginShift(state: OriginState, teller: Teller, room: Room): OriginDrawing {
  const strip = layOutOriginStrip(originPlaces.length, room);
  const { past, now } = states[state];
  const [from, to] = now ?? REAR;
  const brackets: OriginBracket[] = [
    { key: 'F7a', ...strip.bracket(...REAR), tone: now ? 'context' : 'accent', shown: past },
    { key: 'F7b', ...strip.bracket(from, to), tone: 'accent', shown: Boolean(now) },
  ];
  return {
    tiles: strip.tiles.map((tile, i) => ({
      ...tile,
      key: originPlaces[i] ?? '',
      marked: i >= from && i <= to,
    })),
    brackets,
    direction: strip.direction,
    arrow: past && now ? arrowBetween(brackets) : undefined,
    labels: [
      // The present chooses its place first.
      ...brackets
        .filter(({ shown }) => shown)
        .reverse()
        .map((bracket) => labelBracket(bracket, teller)),
      ...strip.tiles.map((tile, i) => labelTile(tile, originPlaces[i] ?? '', teller)),
      ...labelEnds(strip, room),
    ],
    obstacles: brackets.filter(({ shown }) => shown),
  };
}

function arrowBetween([past, now]: readonly OriginBracket[]): OriginDrawing['arrow'] {
  if (!past || !now) return undefined;
  const inset = 6;
  return { y: past.y + past.height / 2, from: past.x + past.width + inset, to: now.x - inset };
}

function labelBracket(
  { key, x, y, tone }: OriginBracket,
  { figure, say, certainty }: Teller,
): LabelRequest {
  const { qualifier = '', period } = figure(key);
  const here = value(originLabels.here(qualifier));
  return {
    key,
    muted: tone === 'context',
    wordings: [
      [here, note(`${certainty(key)}, ${say.period(period)}`)],
      ...orFirst(here, note(certainty(key))),
    ],
    spots: [{ x, y: y - 6, anchor: 'start', rises: true }],
  };
}

function labelTile({ x, y, width }: Box, place: string, { measure }: Teller): LabelRequest {
  const wrap = (write: typeof value, pad: number): LabelLine[] =>
    wrapText(place, (text) => measure(text, write('').style) <= width - pad * 2).map(write);
  const spots = [10, 4].map((pad) => ({ x: x + pad, y: y + pad, anchor: 'start' }) as const);
  return { key: place, wordings: [wrap(value, 10), wrap(note, 4)], spots };
}

function labelEnds({ direction }: OriginStrip, { width }: Room): LabelRequest[] {
  const y = direction.y + 6;
  const { rear, front } = originLabels;
  return [
    { key: 'rear', muted: true, wordings: [[note(rear)]], spots: [{ x: 0, y, anchor: 'start' }] },
    {
      key: 'front',
      muted: true,
      wordings: [[note(front)]],
      spots: [{ x: width, y, anchor: 'end' }],
    },
  ];
}
