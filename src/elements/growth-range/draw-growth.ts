import type { Box, Room } from '../../charts/geometry.js';
import { type Growth, type GrowthPair, layOutGrowth } from '../../charts/growth.js';
import {
  big,
  heightOf,
  type LabelRequest,
  medium,
  note,
  orFirst,
  value,
} from '../../charts/label.js';
import { wrapText } from '../../charts/wrap-text.js';
import type { Copy } from '../../figure/copy.js';
import { boundOf, type Figure, numberOf } from '../../story/figure.js';
import { monthsIn } from '../../story/period.js';
import type { GrowthState } from './growth-range.words.js';

const ROLES = ['overall', 'some'] as const;
type Role = (typeof ROLES)[number];

export interface GrowthMark extends GrowthPair {
  key: Role;
  tone: 'accent' | 'context';
  shown: boolean;
}

export interface GrowthDrawing {
  /** In the order in which they are told; each keeps its place in every state. */
  marks: readonly GrowthMark[];
  labels: readonly LabelRequest[];
  obstacles: readonly Box[];
}

/** What is written under the ground, from the ground down. */
interface Foot {
  hasEnds: boolean;
  /** The period of each growth, in lines. */
  periods: readonly string[][];
  height: number;
}

/** The stacks of a pair, as their labels go by. */
const ENDS = ['before', 'after'];
/** The labels that a growth may carry; each keeps its element from state to state. */
export const growthLabelOrder = ROLES.flatMap((role) => [
  role,
  ...['bound', 'span', ...ENDS].map((part) => `${role}-${part}`),
]);

/** How many growths each state shows: the last of them is what it is about. */
const told: Record<GrowthState, number> = { double: 1, sixfold: 2 };
const LINE = heightOf([note('')], 1);
const GAP = 6;
/** With fewer lines than this above it, a stack that is not told has its number alone. */
const LOW = 5;
/** By how much a number is higher than the names in whose place it may stand. */
const SHIFT = 3;
/** The words under the ground take no more than this part of the room. */
const FOOT = 0.45;

export function drawGrowth(state: GrowthState, copy: Copy, room: Room): GrowthDrawing {
  const foot = setFoot(copy, room);
  const growths = ROLES.map((role) => readGrowth(copy.figure(role)));
  const marks = layOutGrowth(growths, room, foot.height).map((pair, i): GrowthMark => ({
    ...pair,
    key: ROLES[i] as Role,
    tone: i === told[state] - 1 ? 'accent' : 'context',
    shown: i < told[state],
  }));
  const shown = marks.filter((mark) => mark.shown);
  return {
    marks,
    labels: [
      // What the state is about chooses its place first.
      ...[...shown].reverse().map((mark) => labelGrowth(mark, foot, copy, room)),
      ...shown.flatMap((mark, i) => labelFoot(mark, foot.periods[i] ?? [], foot, copy, room)),
      ...shown.flatMap((mark) => labelBound(mark, copy, room)),
    ],
    obstacles: shown.flatMap(({ before, column, top, ground, arrow }) => [
      before,
      { x: column.x - 3, y: top - 3, width: column.width + GAP, height: ground - top + GAP },
      ...(arrow
        ? [{ x: arrow.x - GAP, y: arrow.from, width: 2 * GAP, height: arrow.to - arrow.from }]
        : []),
    ]),
  };
}

/** The ends between which a figure lies: one for a bound, the same twice for a number. */
function readGrowth(figure: Figure): Growth {
  const number = numberOf(figure);
  const bound = boundOf(figure);
  const { low = number, high = number } = figure;
  return {
    months: monthsIn(figure.period) as number,
    low: bound === 'up to' ? undefined : low,
    high: bound === 'at least' ? undefined : high,
  };
}

/** As many words as there is room for, the same in every state: the periods come before the names of the ends. */
function setFoot({ format, figure, measure }: Copy, { width, height, textScale }: Room): Foot {
  const fits = (line: string): boolean => measure(line, 'note') <= width / ROLES.length - 2 * GAP;
  const periods = ROLES.map((role) => wrapText(format.period(figure(role).period), fits));
  const rows = Math.max(...periods.map(({ length }) => length));
  const measureRows = (count: number): number => count * LINE * textScale + 2 * GAP;
  const hasEnds = measureRows(rows + 1) <= height * FOOT;
  return {
    hasEnds,
    periods,
    height: Math.min(measureRows(rows + Number(hasEnds)), height * FOOT),
  };
}

function labelGrowth(mark: GrowthMark, { hasEnds }: Foot, copy: Copy, room: Room): LabelRequest {
  const { key, x, top, before, column, ground, tone } = mark;
  const { format, certainty, list } = copy;
  const [name = ''] = list(key);
  const growth = format.qualified(key);
  const full = note([name, certainty(key)].filter(Boolean).join(', '));
  const isTold = tone === 'accent';
  const isLow = !isTold && top < LOW * LINE * room.textScale;
  const above = {
    y: Math.min(top - GAP / 2, before.y) - GAP,
    anchor: 'start',
    rises: true,
  } as const;
  return {
    key,
    muted: !isTold,
    wordings: isLow
      ? [[value(growth)]]
      : [
          ...(isTold ? [big, medium] : []).map((write) => [write(growth), full]),
          [value(growth), full],
          ...orFirst(value(growth), note(name)),
        ],
    spots: [
      { ...above, x: column.x },
      { ...above, x: x.from },
      { x: column.x - 2 * GAP, y: top - 3, anchor: 'end' },
      // Under a low picture, instead of the names of its ends.
      ...(isLow && hasEnds ? [{ x: x.from, y: ground + GAP, anchor: 'start' } as const] : []),
    ],
  };
}

function labelFoot(
  { key, x, ground, tone }: GrowthMark,
  period: readonly string[],
  { hasEnds }: Foot,
  { list, measure }: Copy,
  { textScale }: Room,
): LabelRequest[] {
  const y = ground + GAP;
  const names = list('start');
  const isRoomy = hasEnds && measure(names.join(' '), 'note') <= x.to - x.from;
  return [
    {
      key: `${key}-span`,
      muted: tone === 'context',
      wordings: [period.map(note)],
      spots: [0, SHIFT].map((shift) => ({
        x: x.from,
        y: y + (hasEnds ? LINE + shift : 0) * textScale,
        anchor: 'start',
      })),
    },
    ...(isRoomy ? names : []).map((text, i): LabelRequest => ({
      key: `${key}-${ENDS[i]}`,
      muted: true,
      wordings: [[note(text)]],
      spots: [i ? { x: x.to, y, anchor: 'end' } : { x: x.from, y, anchor: 'start' }],
    })),
  ];
}

/** What an upper bound says, beside its arrow. */
function labelBound(
  { key, arrow, isCapped, tone }: GrowthMark,
  { list, measure }: Copy,
  { width }: Room,
): LabelRequest[] {
  const [, text] = list(key);
  if (!arrow || !isCapped || !text) return [];
  const x = arrow.x + 2 * GAP;
  const lines = wrapText(text, (line) => measure(line, 'note') <= width - x);
  return [
    {
      key: `${key}-bound`,
      muted: tone === 'context',
      wordings: [lines.map(note)],
      spots: [{ x, y: arrow.from - 3, anchor: 'start' }],
    },
  ];
}
