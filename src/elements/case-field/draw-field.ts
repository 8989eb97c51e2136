import { fitLattice, type Lattice, placeMarks, type Places } from '../../charts/case-field.js';
import type { Box, Room } from '../../charts/geometry.js';
import {
  big,
  derived,
  type LabelLine,
  type LabelRequest,
  note,
  value,
} from '../../charts/label.js';
import type { Copy } from '../../figure/copy.js';
import type { FieldState } from './case-field.words.js';

/** How a group of marks is drawn: `accent` is what the state is about, `context` all else. */
export interface Tone {
  tone: 'accent' | 'context';
  /** Not broken down any further. */
  hatched: boolean;
}

export interface FieldDrawing extends Places {
  lattice: Lattice;
  tones: readonly Tone[];
  room: Room;
  labels: readonly LabelRequest[];
  obstacles: readonly Box[];
}

const GROUPS = ['earlier', 'later', 'rest'] as const;
type Group = (typeof GROUPS)[number];

/** The labels that the field may carry; each keeps its element from state to state. */
export const fieldLabelOrder = ['total', ...GROUPS, 'together', 'scale'];

/** How many groups stand apart in each state, and which of them it is about. */
const states: Record<FieldState, { apart: number; about?: Group }> = {
  all: { apart: 0 },
  '2024': { apart: 1, about: 'earlier' },
  '2025-h1': { apart: 2, about: 'later' },
  rest: { apart: 3, about: 'rest' },
};

/** @param density device pixels in a CSS pixel */
export function drawField(
  state: FieldState,
  copy: Copy,
  room: Room,
  density: number,
): FieldDrawing {
  const { apart, about } = states[state];
  const counts = GROUPS.map((group) => Math.round(copy.number(group)));
  const lattice = fitLattice(counts, room, density);
  const places = placeMarks(lattice, apart);
  const { boxes } = places;
  const told = GROUPS.slice(0, apart);
  return {
    ...places,
    lattice,
    room,
    tones: GROUPS.map((group) => ({
      tone: group === about ? 'accent' : 'context',
      hatched: group === 'rest' && about === group,
    })),
    labels: [
      ...(apart ? labelGroups(told, lattice, boxes, copy, room, about) : [labelTotal(boxes, copy)]),
      ...labelTogether(apart, boxes, copy),
      ...labelScale(apart, lattice, boxes, copy, room),
    ],
    obstacles: boxes,
  };
}

/** Where a label stands over a box. */
const over = ({ x, y }: Box): LabelRequest['spots'][number] => ({
  x,
  y: y - 7,
  anchor: 'start',
  rises: true,
});

function labelTotal([box]: readonly Box[], { format, figure, certainty }: Copy): LabelRequest {
  const { period } = figure('total');
  const unit = format.unit('total');
  const count = format.qualified('total');
  const rest = `${format.period(period)}, ${certainty('total')}`;
  return {
    key: 'total',
    wordings: [
      [big(count), note(`${unit}, ${rest}`)],
      [value(`${count} ${unit}`), note(rest)],
      [value(`${count} ${unit}, ${certainty('total')}`)],
      [value(`${count} ${unit}`)],
    ],
    spots: box ? [over(box)] : [],
  };
}

/** All groups are worded alike, as fully as the one with the least room can be. */
function labelGroups(
  groups: readonly Group[],
  { along }: Lattice,
  boxes: readonly Box[],
  copy: Copy,
  room: Room,
  about: Group | undefined,
): LabelRequest[] {
  const ends = boxes.map((_, i) => {
    const next = boxes[i + 1];
    return along === 'x' && next ? next.x - 14 : room.width;
  });
  const ladders = groups.map((group) => wordGroup(group, copy));
  const top = Math.min(...boxes.map(({ y }) => y)) - 7;
  const isOneLine = along === 'y' && top < 38 * room.textScale;
  const fits = (level: number): boolean =>
    ladders.every((ladder, i) => {
      const lines = ladder[level] ?? [];
      const free = (ends[i] ?? 0) - (boxes[i]?.x ?? 0);
      return (
        !(isOneLine && lines.length > 1) &&
        !(along === 'y' && lines.length > 2) &&
        lines.every(({ text, style }) => copy.measure(text, style) <= free)
      );
    });
  const levels = [...(ladders[0] ?? []).keys()].filter(fits);
  return groups.map((group, i) => {
    const box = boxes[i] as Box;
    const ladder = ladders[i] ?? [];
    const wordings = levels.map((level) => ladder[level] ?? []);
    return {
      key: group,
      muted: group !== about,
      wordings: wordings.length ? wordings : ladder.slice(-1),
      spots: [over(box)],
    };
  });
}

/** Count, unit, period and certainty, from all of it to the count alone; as many steps for each group. */
function wordGroup(group: Group, { format, figure, certainty, label }: Copy): LabelLine[][] {
  const { period, certainty: kind } = figure(group);
  const unit = format.unit(group);
  const isDerived = kind === 'derived';
  const count = isDerived ? derived : value;
  const [full, short] = [format.qualified(group), format.value(group)];
  // A sum of ours is written out in place of the word: its numbers say where it comes from.
  const how = isDerived ? format.sum(group) : certainty(group);
  const when = group === 'rest' ? label('undivided') : format.period(period);
  const briefly = group === 'rest' ? label('undivided') : format.shortPeriod(period);
  return [
    [count(`${full} ${unit}`), note(when), note(how)],
    [count(`${full} ${unit}`), note(briefly), note(how)],
    [count(full), note(briefly), note(isDerived ? how : `${unit}, ${how}`)],
    [count(`${full} ${unit}`), note(`${when}, ${how}`)],
    [count(short), note(briefly), note(isDerived ? how : `${unit}, ${how}`)],
    [count(`${full} ${unit}, ${briefly}`)],
    [count(`${full}, ${briefly}`)],
    [count(full)],
    [count(short)],
  ];
}

/** What no state has shown yet is no figure of the story: it has words and no number. */
function labelTogether(apart: number, boxes: readonly Box[], { label }: Copy): LabelRequest[] {
  const box = boxes[apart];
  if (!apart || !box) return [];
  return [{ key: 'together', muted: true, wordings: [[note(label('rest'))]], spots: [over(box)] }];
}

function labelScale(
  apart: number,
  { casesPerMark }: Lattice,
  boxes: readonly Box[],
  { format, figure, label }: Copy,
  { width }: Room,
): LabelRequest[] {
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + 4;
  const [box] = boxes;
  const total = figure('total');
  if (!box) return [];
  if (casesPerMark > 1) {
    const each = { ...total, value: casesPerMark };
    const several = `${label('several')} ${format.value(each)} ${format.unit(each)}`;
    return [
      {
        key: 'scale',
        wordings: [[note(several)]],
        spots: [{ x: box.x, y: bottom, anchor: 'start' }],
      },
    ];
  }
  if (apart || !label('each')) return [];
  const end = { x: width, y: box.y - 7, anchor: 'end', rises: true } as const;
  const below = { x: box.x, y: bottom, anchor: 'start' } as const;
  return [{ key: 'scale', muted: true, wordings: [[note(label('each'))]], spots: [below, end] }];
}
