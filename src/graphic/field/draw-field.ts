import { type FieldWords, fitField, type Lattice, type Marks } from '../../charts/field.js';
import type { Box, Room } from '../../charts/geometry.js';
import { placeField, type Places } from '../../charts/place-field.js';
import type { Copy } from '../../figure/copy.js';
import { endMonth, startMonth } from '../../story/period.js';
import type { Drawing } from '../graphic-element.js';
import type { FieldView, Level } from './field-view.js';
import { labelField } from './label-field.js';

/** How the marks of a group are painted. */
export interface Tone {
  tone: 'accent' | 'context' | 'ink';
  /** Not recorded: a light fill, inside an edge. */
  light: boolean;
}

/** A mark that is called out, by its corner and size, and where the line from it to its words ends. */
export interface Called extends Box {
  end: number;
}

export interface FieldDrawing extends Drawing, Places {
  view: FieldView;
  lattice: Marks;
  room: Room;
  tones: readonly Tone[];
  /** Around what is not recorded. */
  edges: readonly (Box & Tone & { key: string })[];
  level: Level | undefined;
  /** Over what lies below, where the state is about it. */
  rule?: Box | undefined;
  /** In an opening: what marks keep clear of, and the one that is called out. */
  clearings?: readonly Box[];
  called?: Called | undefined;
}

/** In a picture lower than this, in pixels at a text scale of 1, words are brief. */
const LOW = 300;
/** The part of the height that a pixel of words may take of it: together, somewhat more than half. */
const MOST = 0.0055;

/**
 * The field in one state: width is time, height is pace, and so area is cases.
 *
 * @param isCounted whether each mark is one of what is counted, or a small part of an amount
 * @param density device pixels in a CSS pixel
 */
export function drawField(
  view: FieldView,
  copy: Copy,
  room: Room,
  isCounted: boolean,
  density: number,
): FieldDrawing {
  const { told, about, compares } = view;
  const date = (role: string): { amount: number; start: number; end: number } => {
    const { from = '', to = '' } = copy.figure(role).period ?? {};
    return { amount: copy.number(role), start: startMonth(from), end: endMonth(to) };
  };
  const dated = [date('earlier'), date('later')] as const;
  const input = { dated, rest: copy.number('rest'), isCounted };
  const fit = (isBrief: boolean): Lattice =>
    fitField(input, room, reserveWords(room, isBrief), density);
  // Words have one line where they otherwise have two before a mark stands for more than one.
  const isLow = room.height < LOW * room.textScale;
  const full = fit(isLow);
  const isBrief = isLow || full.perMark > 1;
  const lattice = isBrief ? fit(true) : full;
  const places = placeField(lattice, told);
  const { blocks, floor } = places;
  const tones = ['earlier', 'later', 'rest'].map((key, i) => ({
    key,
    // Of what lies below nothing more is known, which is no alarm: a rule over it is enough.
    tone: key === about && i < told ? 'accent' : compares && !i ? 'ink' : 'context',
    // What lies below is as sure as the whole: of a record, only when it was is not known.
    light: copy.figure(i < told ? key : 'total').certainty !== 'recorded',
  })) satisfies (Tone & { key: string })[];
  const level = compares ? carryLevel(blocks) : undefined;
  return {
    ...places,
    view,
    lattice,
    room,
    tones,
    edges: [...blocks, floor].flatMap((box, i) => {
      const tone = tones[i < told ? i : 2]!;
      return tone.light && box.height ? [{ ...tone, ...box }] : [];
    }),
    level,
    rule: about === 'rest' && floor.height ? floor : undefined,
    labels: labelField({ view, places, lattice, level, copy, room, isBrief, isCounted }),
    obstacles: [...blocks, floor, ...(level ? coverLevel(level) : [])],
  };
}

function reserveWords({ height, textScale, spaced }: Room, isBrief: boolean): FieldWords {
  const [above = 0, axis = 0, below = 0, foot = 0] = (
    isBrief ? [42, 22, 28, 20] : [44, 26, 47, 20]
  ).map((length) => length * Math.min(textScale * (spaced ? 1.1 : 1), height * MOST));
  return { above, axis, below, foot };
}

/**
 * The earlier height, carried across the later block by a line, and an arrow from there to where the later
 * one ends: beside a block that is higher, over one that is lower.
 */
function carryLevel([earlier, later]: readonly Box[]): Level | undefined {
  if (!earlier || !later) return undefined;
  const isHigher = later.y < earlier.y;
  const x = later.x + (isHigher ? -16 : Math.min(16, later.width / 2));
  const from = Math.max(isHigher ? x - 10 : later.x - 4, 0);
  return { y: earlier.y, from, to: later.x + later.width, x, top: later.y };
}

/** What no label may cover: the line and the arrow. */
const coverLevel = ({ y, from, to, x, top }: Level): Box[] => [
  { x: from, y: y - 2, width: to - from, height: 3 },
  { x: x - 7, y: Math.min(y, top), width: 14, height: Math.abs(y - top) },
];
