import type { Box, Room } from '../../charts/geometry.js';
import { boxesAlong, type Growth, type GrowthLine, layOutGrowth } from '../../charts/growth.js';
import { type LabelRequest, note, orFirst, value } from '../../charts/label.js';
import type { Copy } from '../../figure/copy.js';
import { boundOf, type Figure, numberOf } from '../../story/figure.js';
import { monthsIn } from '../../story/period.js';
import type { GrowthState } from './growth-range.words.js';

const ROLES = ['overall', 'some'] as const;
type Role = (typeof ROLES)[number];

export interface GrowthMark extends GrowthLine {
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

/** The labels that the growths may carry; each keeps its element from state to state. */
export const growthLabelOrder = [...ROLES, ...ROLES.map(spanKey), 'start'];

/** How many growths each state shows: the last of them is what it is about. */
const told: Record<GrowthState, number> = { double: 1, sixfold: 2 };

export function drawGrowth(state: GrowthState, copy: Copy, room: Room): GrowthDrawing {
  const lines = layOutGrowth(
    ROLES.map((role) => readGrowth(role, copy.figure(role))),
    room,
  );
  const marks = lines.map((line, i): GrowthMark => ({
    ...line,
    key: ROLES[i] as Role,
    tone: i === told[state] - 1 ? 'accent' : 'context',
    shown: i < told[state],
  }));
  const shown = marks.filter((mark) => mark.shown);
  return {
    marks,
    labels: [
      // What the state is about chooses its place first.
      ...[...shown].reverse().map((mark) => labelEnd(mark, copy)),
      ...shown.map((mark) => labelSpan(mark, copy)),
      labelStart(marks[0] as GrowthMark, copy),
    ],
    obstacles: shown.flatMap(({ start, end, range, span, ground }) => [
      ...boxesAlong(start, end, 6),
      { x: span.from, y: span.y - 5, width: span.to - span.from, height: 6 },
      ...(range ? [range] : boxesAlong(end, { ...end, y: ground }, 14)),
    ]),
  };
}

/** The ends between which a figure lies: one for a bound, the same twice for a number. */
function readGrowth(key: Role, figure: Figure): Growth {
  const months = monthsIn(figure.period) as number;
  const number = numberOf(figure);
  const bound = boundOf(figure);
  const { low = number, high = number } = figure;
  return {
    key,
    months,
    low: bound === 'up to' ? undefined : low,
    high: bound === 'at least' ? undefined : high,
  };
}

function labelEnd({ key, end, range, tone }: GrowthMark, copy: Copy): LabelRequest {
  const { format, certainty, label } = copy;
  const growth = value(format.qualified(key));
  const right = end.x + (range?.width ?? 0) / 2;
  return {
    key,
    muted: tone === 'context',
    wordings: [
      [growth, note(`${label(key)}, ${certainty(key)}`)],
      ...orFirst(growth, note(label(key))),
    ],
    spots: range
      ? [{ x: right, y: end.y - 4, anchor: 'end', rises: true }]
      : [
          { x: end.x + 14, y: end.y - 12, anchor: 'start' },
          { x: end.x, y: end.y - 10, anchor: 'middle', rises: true },
          { x: end.x - 32, y: end.y - 9, anchor: 'start', rises: true },
        ],
  };
}

function labelSpan({ key, span, tone }: GrowthMark, { format, figure }: Copy): LabelRequest {
  const { period } = figure(key);
  return {
    key: spanKey(key),
    muted: tone === 'context',
    wordings: [[note(format.period(period))], [note(format.shortPeriod(period))]],
    spots: [4, 1].map((gap) => ({ x: span.from, y: span.y + gap, anchor: 'start' })),
  };
}

/** What each is measured by, said where the picture has room for it. */
function labelStart({ start, ground }: GrowthMark, { label }: Copy): LabelRequest {
  return {
    key: 'start',
    muted: true,
    wordings: [[note(label('start'))]],
    spots: [{ x: start.x + 10, y: ground - 3, anchor: 'start', rises: true }],
  };
}

function spanKey(role: Role): string {
  return `${role}-span`;
}
