import type { Box, Room } from '../../charts/geometry.js';
import {
  type LabelLine,
  type LabelRequest,
  lineStyles,
  medium,
  note,
  value,
} from '../../charts/label.js';
import {
  BEND,
  drawTeeth,
  drawWay,
  layOutWayOut,
  type Way,
  type WayOut,
} from '../../charts/way-out.js';
import { SOFT, wrapText } from '../../charts/wrap-text.js';
import { capitalize, type Copy } from '../../figure/copy.js';
import type { OriginState } from './origin-shift.words.js';

export interface OriginPlace extends Box {
  key: string;
  /** Whether the way leads from here. */
  marked: boolean;
}

export interface OriginWay {
  key: string;
  d: string;
  shown: boolean;
}

export interface OriginDrawing extends Pick<WayOut, 'arrow' | 'thickness' | 'lines'> {
  places: readonly OriginPlace[];
  front: { d: string; width: number };
  ways: readonly OriginWay[];
  /** Where the way led from before; it stops short of the arrow, for nobody says how many still take it. */
  traces: readonly OriginWay[];
  labels: readonly LabelRequest[];
  obstacles: readonly Box[];
}

type Role = 'before' | 'now';
type Write = (text: string) => LabelLine;

const name: Write = (text) => ({ text, style: 'name' });

/** How the word at the arrow may be set, and the names of places with the room at their sides. */
const WORDS: readonly Write[] = [medium, name, value, note];
const NAMES: readonly (readonly [Write, number])[] = [
  [name, 14],
  [value, 12],
  [value, 6],
];
const SMALL: (typeof NAMES)[number] = [note, 4];

/** More places than anybody will name: each keeps its label's element from state to state. */
const MOST_PLACES = 8;
const LINE_HEIGHT = 1.3;
/** How much of its bend a trace keeps, and how far words stand from an arrow. */
const TRACE = 0.72;
const CLEAR = 4;

/** The labels of the picture; each keeps its element from state to state. */
export const originLabelOrder = [
  'word',
  'when',
  'trace',
  ...Array.from({ length: MOST_PLACES }, (_, i) => placeKey(i)),
];

/** Whose places the way leads from, and whether it is shown where it led from before. */
const states: Record<OriginState, { role: Role; traced: boolean }> = {
  early: { role: 'before', traced: false },
  shift: { role: 'now', traced: true },
  '2025': { role: 'now', traced: false },
};

export function drawOriginShift(state: OriginState, copy: Copy, room: Room): OriginDrawing {
  const [before, now] = [listPlaces('before', copy), listPlaces('now', copy)];
  const { role, traced } = states[state];
  const names = [...before, ...now];
  const widths = widthsOf(names, copy, room);
  const layout = layOutWayOut(before.length, now.length, widths, room);
  const { ways, front } = layout;
  const isMarked = (index: number): boolean => index < before.length === (role === 'before');
  const places = layout.places.map((box, i) => ({ ...box, key: placeKey(i), marked: isMarked(i) }));
  const earlier = ways.slice(0, before.length);
  // Of several, the words keep clear of the bends of the others.
  const end = earlier.length > 1 ? (earlier[0]?.turn ?? 0) : room.width;
  return {
    ...layout,
    places,
    front: { d: drawTeeth(front), width: front.width },
    ways: ways.map((way, i) => ({ key: `way-${i}`, d: drawWay(way), shown: isMarked(i) })),
    traces: earlier.map((way, i) => ({ key: `trace-${i}`, d: drawWay(way, TRACE), shown: traced })),
    labels: [
      ...labelPlaces(names, before.length, places, copy, room),
      ...labelArrow(role, layout, copy, room),
      ...(traced ? earlier.slice(-1).map((way) => labelTrace(way, end, copy)) : []),
    ],
    // Words stand in places, at the arrow and under a trace, and on none of these.
    obstacles: [],
  };
}

/** A fact that names several places joins them by "or", as its language does. */
function listPlaces(name: Role, { list, format }: Copy): string[] {
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

/**
 * The width that the word at the arrow needs, the same in every state. Over a way from the rear there is
 * room above its bend as well.
 */
function widthOfWord(write: Write, { label, measure }: Copy, { width }: Room): number {
  const widest = (role: Role): number =>
    widestWord(label(`${role}-here`).split(' '), write, measure);
  return Math.max(widest('before') - width * BEND, widest('now')) + CLEAR;
}

/** What the arrow's word and the names of places need beside each other. */
function widthsOf(
  names: readonly string[],
  copy: Copy,
  room: Room,
): { out: number; least: number } {
  const { width } = room;
  const needOf = (it: Write): number => widthOfWord(it, copy, room);
  const out = needOf([medium, name].find((it) => needOf(it) <= width * 0.24) ?? value);
  const [write, pad] = SMALL;
  const words = names.flatMap((name) => name.replaceAll(SOFT, '- ').split(' '));
  const least = widestWord(words, write, copy.measure) + pad * 2;
  return { out: Math.max(out, width * 0.22), least };
}

function widestWord(words: readonly string[], write: Write, measure: Copy['measure']): number {
  return Math.max(...words.map((word) => measure(word, write('').style)));
}

function wrap(text: string, write: Write, width: number, { measure }: Copy): LabelLine[] {
  const fits = (line: string): boolean => measure(line, write('').style) <= width;
  return text ? wrapText(text, fits).map(write) : [];
}

/** The names of all places in one size, so that none looks larger than another. */
function labelPlaces(
  names: readonly string[],
  before: number,
  places: readonly OriginPlace[],
  copy: Copy,
  room: Room,
): LabelRequest[] {
  const heightOf = (lines: readonly LabelLine[]): number =>
    lines.reduce((sum, { style }) => sum + lineStyles[style].size, 0) *
    LINE_HEIGHT *
    room.textScale;
  const fits = (lines: readonly LabelLine[], { width, height }: Box, pad: number): boolean =>
    heightOf(lines) <= height &&
    lines.every(({ text, style }) => copy.measure(text, style) <= width - pad * 2);
  const setName = (i: number, [write, pad]: typeof SMALL): LabelLine[] =>
    wrap(names[i] ?? '', write, (places[i]?.width ?? 0) - pad * 2, copy);
  const size =
    NAMES.find((it) => places.every((place, i) => fits(setName(i, it), place, it[1]))) ?? SMALL;
  const pad = size[1];
  return places.map((place, i): LabelRequest => {
    const { key, marked, x, y, width, height } = place;
    const lines = setName(i, size);
    const isBeside = i >= before && i < places.length - 1;
    const remark = isBeside ? wrap(copy.label('beside'), note, width - pad * 2, copy) : [];
    const all = [...lines, ...remark];
    const shown = fits(all, { ...place, height: height - pad }, pad) ? all : lines;
    const tall = heightOf(shown);
    const top = Math.max(Math.min(y + (height - tall) / 2, room.height - tall), 0);
    return {
      key,
      muted: !marked,
      wordings: [shown],
      spots: [{ x: x + pad, y: top, anchor: 'start' }],
    };
  });
}

/** How many take the way, in the word of the fact, and when; nothing where the fact has no word. */
function labelArrow(
  role: Role,
  { arrow: { y, from }, ways, thickness }: WayOut,
  copy: Copy,
  room: Room,
): LabelRequest[] {
  const { width } = room;
  const write = WORDS.find((it) => widthOfWord(it, copy, room) <= width - from) ?? note;
  const over = role === 'before' ? (ways[0]?.turn ?? from) + CLEAR : from;
  const word = wrap(copy.label(`${role}-here`), write, width - over, copy);
  const set = (text: string): LabelLine[] => wrap(text, note, width - from, copy);
  const when = set(copy.format.period(copy.figure(role).period));
  const away = thickness * 2 + CLEAR;
  // Bold letters reach a little out of their measure.
  const above = { x: width - 2, y: y - away, anchor: 'end', rises: true } as const;
  const below = { x: width, y: y + away, anchor: 'end' } as const;
  return [
    { key: 'word', wordings: say(word), spots: [above] },
    {
      key: 'when',
      wordings: say([...when, ...set(copy.label('out'))], when),
      spots: [below],
    },
  ];
}

/** When the way led from there, under its trace. */
function labelTrace({ x, y }: Way, end: number, copy: Copy): LabelRequest {
  const period = copy.format.period(copy.figure('before').period);
  const full = [copy.label('before-here'), period].filter(Boolean).join(', ');
  const set = (text: string): LabelLine[] => wrap(text, note, end - x - CLEAR * 2, copy);
  const spots = [{ x: x + CLEAR * 2, y: y + CLEAR, anchor: 'start' }] as const;
  return { key: 'trace', muted: true, wordings: say(set(full), set(period)), spots };
}

/** What there is to say: a story may give a figure no period and no word. */
const say = (...wordings: LabelLine[][]): LabelLine[][] => wordings.filter(({ length }) => length);
