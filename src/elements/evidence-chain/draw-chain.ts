import {
  BEHIND,
  type ChainLayout,
  drawLink,
  drawWriting,
  layOutChain,
  RADIUS,
} from '../../charts/chain.js';
import type { Box, Point, Room } from '../../charts/geometry.js';
import {
  type LabelLine,
  type LabelRequest,
  lineStyles,
  name,
  note,
  value,
} from '../../charts/label.js';
import { wrapText } from '../../charts/wrap-text.js';
import { capitalize, type Copy } from '../../figure/copy.js';
import type { Drawing } from '../../graphic/graphic-element.js';
import type { ChainState } from './evidence-chain.words.js';

/** Whether something is what the state is about, has been told before, or is still to come. */
export type Tone = 'now' | 'past' | 'later';

export interface ChainStack {
  key: string;
  tone: Tone;
  sheet: Box;
  writing: string;
}

export interface ChainHand extends Point {
  key: string;
  tone: Tone;
  /** The line that leads here. */
  link: string;
}

export interface ChainDrawing extends Drawing {
  stacks: readonly ChainStack[];
  brace: { d: string; tone: Tone };
  hands: readonly ChainHand[];
}

const STACKS = ['documents', 'files'];
const HANDS = ['analysts', 'press', 'article', 'here'];
/** When each is told; the last three together. */
const told: Readonly<Record<string, number>> = {
  documents: 0,
  files: 1,
  analysts: 2,
  press: 3,
  article: 3,
  here: 3,
};

const LINE_HEIGHT = 1.3;
const CLEAR = 6;
/** A sheet less high than that says nothing: fewer words leave it more room. */
const LEAST_SHEET = 44;

/** What a hand did stands apart from its name. */
const didKey = (key: string): string => `${key}-did`;

/** The labels of the chain; each keeps its element from state to state. */
export const chainLabelOrder = [...STACKS, ...HANDS.flatMap((key) => [key, didKey(key)])];

interface Station {
  key: string;
  tone: Tone;
  /** Its name, and then what is to be said of it. */
  texts: readonly string[];
}

export function drawChain(state: ChainState, copy: Copy, room: Room): ChainDrawing {
  const read = (keys: readonly string[]): Station[] => readStations(keys, state, copy);
  const [stacks, hands] = [read(STACKS), read(HANDS)];
  const layAll = (said: number): ChainLayout =>
    layOutChain({
      stacks: stacks.length,
      stations: hands.length,
      wordsAt: (column) =>
        Math.max(0, ...stacks.map((it) => heightOf(setStack(it, said, column, copy), room))),
      under: CLEAR + heightOf([...setNames(hands, copy, room).longest, note('')], room),
      room,
    });
  // From all their words to their names alone.
  let said = Math.max(1, ...stacks.map(({ texts }) => texts.length));
  let layout = layAll(said);
  const isCrowded = ({ isWide, column, stacks: [first] }: ChainLayout): boolean => {
    const { height = 0 } = first?.sheet ?? {};
    if (!isWide) return height < LEAST_SHEET;
    return stacks.some(
      (it) => heightOf(setStack(it, said, column, copy, true), room) > height + BEHIND,
    );
  };
  while (said > 1 && isCrowded(layout)) layout = layAll(--said);
  return {
    stacks: stacks.map(({ key, tone }, i) => {
      const { sheet } = layout.stacks[i] as ChainLayout['stacks'][number];
      return { key, tone, sheet, writing: drawWriting(sheet, i === 0) };
    }),
    brace: { d: layout.brace, tone: toneOf('analysts', state) },
    hands: hands.map(({ key, tone }, i) => ({
      key,
      tone,
      ...(layout.stations[i] as Point),
      link: drawLink(layout.links[i] as ChainLayout['links'][number]),
    })),
    labels: [
      ...stacks.flatMap((stack, i) => labelStack(stack, said, i, layout, copy)),
      ...labelHands(hands, layout, copy, room),
    ],
    obstacles: [],
  };
}

/** A station of which a story knows no name is left out. */
function readStations(
  keys: readonly string[],
  state: ChainState,
  { list, format }: Copy,
): Station[] {
  return keys
    .map((key) => ({
      key,
      tone: toneOf(key, state),
      texts: list(key)
        .filter(Boolean)
        // An address stays as it is written, and so does what is said of a name.
        .map((text, i) => (i || /^\S+\.\S/.test(text) ? text : capitalize(text, format))),
      isNamed: Boolean(list(key)[0]),
    }))
    .filter(({ isNamed }) => isNamed);
}

function toneOf(key: string, state: ChainState): Tone {
  const distance = (told[key] ?? 0) - (told[state] ?? 0);
  return distance ? (distance < 0 ? 'past' : 'later') : 'now';
}

const heightOf = (lines: readonly LabelLine[], { textScale }: Room): number =>
  lines.reduce((sum, { style }) => sum + lineStyles[style].size, 0) * LINE_HEIGHT * textScale;

function wrap(text: string, write: typeof value, width: number, { measure }: Copy): LabelLine[] {
  return wrapText(text, (line) => measure(line, write('').style) <= width).map(write);
}

/** As many of a stack's texts as are to be said. */
function setStack(
  { texts }: Station,
  said: number,
  column: number,
  copy: Copy,
  isWide = false,
): LabelLine[] {
  const style = isWide ? name : value;
  return texts.slice(0, said).flatMap((text, i) => wrap(text, i ? note : style, column, copy));
}

/** The names of a row, all in the larger style or none, and that of most lines. */
function setNames(
  hands: readonly Station[],
  copy: Copy,
  { width }: Room,
): { lines: LabelLine[][]; longest: LabelLine[] } {
  const step = width / hands.length - CLEAR * 2;
  const set = (write: typeof value): LabelLine[][] =>
    hands.map(({ texts: [text = ''] }) => wrap(text, write, step, copy));
  const fits = (lines: LabelLine[]): boolean =>
    lines.length <= 2 && lines.every(({ text }) => copy.measure(text, 'name') <= step);
  const large = set(name);
  const lines = large.every(fits) ? large : set(value);
  const longest = lines.reduce((most, it) => (it.length > most.length ? it : most), []);
  return { lines, longest };
}

function labelStack(
  stack: Station,
  said: number,
  index: number,
  { stacks, column, isWide }: ChainLayout,
  copy: Copy,
): LabelRequest[] {
  if (stack.tone === 'later') return [];
  const { x, y } = (stacks[index] as ChainLayout['stacks'][number]).words;
  return [
    {
      key: stack.key,
      wordings: Array.from({ length: said }, (_, i) =>
        setStack(stack, said - i, column, copy, isWide),
      ),
      spots: [{ x, y, anchor: 'start' }],
    },
  ];
}

/** In a row, the name is under its station and what it did under that; in a list, both are beside it. */
function labelHands(
  hands: readonly Station[],
  { isWide, stations }: ChainLayout,
  copy: Copy,
  room: Room,
): LabelRequest[] {
  const { lines, longest } = setNames(hands, copy, room);
  const half = (lineStyles.note.size * LINE_HEIGHT * room.textScale) / 2;
  return hands.flatMap(({ key, tone, texts: [text = '', did = ''] }, i): LabelRequest[] => {
    if (tone === 'later') return [];
    const { x, y } = stations[i] as Point;
    const left = isWide ? x - RADIUS : x + RADIUS + CLEAR;
    const under = y + RADIUS + CLEAR;
    const set = lines[i] as LabelLine[];
    const beside = left + copy.measure(text, 'value') + CLEAR * 2;
    const spotOf = isWide ? { x: left, y: under } : { x: left, y: y - half - 1 };
    const didAt = isWide
      ? { x: left, y: under + heightOf(longest, room) }
      : { x: beside, y: y - half };
    return [
      {
        key,
        wordings: isWide ? [set, wrap(text, note, Infinity, copy)] : [[value(text)]],
        spots: [{ ...spotOf, anchor: 'start' }],
      },
      {
        key: didKey(key),
        muted: true,
        wordings: did ? [[note(did)]] : [],
        spots: [{ ...didAt, anchor: 'start' }],
      },
    ];
  });
}
