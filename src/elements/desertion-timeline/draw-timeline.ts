import type { Box, Room } from '../../charts/geometry.js';
import {
  big,
  derived,
  type LabelRequest,
  note,
  orFirst,
  type Spot,
  value,
} from '../../charts/label.js';
import { layOutTimeline, type TimelineLayout } from '../../charts/timeline.js';
import type { Copy } from '../../figure/copy.js';
import { paceOf } from '../../story/pace.js';
import { endMonth, startMonth } from '../../story/period.js';
import type { TimelineState } from './desertion-timeline.words.js';

/** How a block is drawn: `accent` is what the state is about, `context` all else. */
type Tone = 'accent' | 'context';

export interface TimelineMark extends Box {
  key: string;
  tone: Tone;
  /** Reported or worked out, and not counted in a document: an outline around a light fill. */
  outlined: boolean;
}

export interface TimelineDrawing {
  blocks: readonly (TimelineMark & { onAxis: boolean })[];
  remainder: TimelineMark & { hatched: boolean };
  /** Around what is undivided as yet, where no solid fill holds it together. */
  frame: Box | undefined;
  axis: TimelineLayout['axis'];
  /** The level of the earlier pace, carried across the later block; only where paces are compared. */
  level: { y: number; from: number; to: number; top: number } | undefined;
  labels: readonly LabelRequest[];
  obstacles: readonly Box[];
}

const PERIODS = ['earlier', 'later'] as const;
type PeriodRole = (typeof PERIODS)[number];

/** The labels that the timeline may carry; each keeps its element from state to state. */
export const timelineLabelOrder = [
  'total',
  ...PERIODS,
  ...PERIODS.map(periodKey),
  'times',
  'undivided',
];

/** What each state puts on the axis, and what it is about; a whole picture in accent would shout. */
const states: Record<TimelineState, { onAxis: number; about: readonly string[] }> = {
  document: { onAxis: 0, about: [] },
  '2024': { onAxis: 1, about: ['earlier'] },
  '2025-h1': { onAxis: 2, about: ['later'] },
  pace: { onAxis: 2, about: ['later'] },
  remainder: { onAxis: 2, about: ['rest'] },
};

export function drawTimeline(state: TimelineState, copy: Copy, room: Room): TimelineDrawing {
  const { onAxis, about } = states[state];
  const layout = layOutTimeline(
    {
      onAxis,
      remainder: copy.number('rest'),
      periods: PERIODS.map((id) => {
        const { from = '', to = '' } = copy.figure(id).period ?? {};
        return { key: id, value: copy.number(id), start: startMonth(from), end: endMonth(to) };
      }),
    },
    room,
  );
  const mark = (box: Box, key: string, role = key): TimelineMark => ({
    ...box,
    key,
    outlined: copy.figure(role).certainty !== 'recorded',
    tone: about.includes(key) ? 'accent' : 'context',
  });
  const [earlier, later] = layout.blocks;
  const level =
    state === 'pace' && earlier && later
      ? { y: earlier.y, from: later.x, to: later.x + later.width, top: later.y }
      : undefined;
  return {
    blocks: layout.blocks.map((block, i) => ({ ...mark(block, block.key), onAxis: i < onAxis })),
    // What is left of a record is recorded, too: only how it divides is not.
    remainder: { ...mark(layout.remainder, 'rest', 'total'), hatched: onAxis === PERIODS.length },
    frame: copy.figure('total').certainty === 'recorded' ? undefined : frameRest(layout, onAxis),
    axis: layout.axis,
    level,
    labels: [
      ...(state === 'document' ? [labelDocument(layout, copy)] : []),
      // The newest is what most states are about: it chooses its place first.
      ...PERIODS.slice(0, onAxis)
        .reverse()
        .flatMap((id) => labelPeriod(id, state, layout, copy, room)),
      ...(level && earlier && later ? [labelTimes(earlier, later, copy)] : []),
      ...labelRest(state, layout, copy, room),
    ],
    obstacles: [...layout.blocks, layout.remainder],
  };
}

/** What rests below the axis as one box; undefined once it is hatched and has an outline of its own. */
function frameRest({ blocks, remainder }: TimelineLayout, onAxis: number): Box | undefined {
  const top = blocks[onAxis]?.y;
  return top === undefined
    ? undefined
    : { ...remainder, y: top, height: remainder.y + remainder.height - top };
}

function labelDocument(
  { blocks }: TimelineLayout,
  { format, certainty, figure }: Copy,
): LabelRequest {
  const top = Math.min(...blocks.map(({ y }) => y));
  const words = note(`${certainty('total')}, ${format.period(figure('total').period)}`);
  const count = format.qualified('total');
  const counted = format.counted('total');
  return {
    key: 'total',
    wordings: [
      [big(counted), words],
      [big(count), words],
      ...orFirst(value(counted), words),
      [value(count)],
    ],
    spots: [{ x: 0, y: top - 8, anchor: 'start', rises: true }],
  };
}

function labelPeriod(
  id: PeriodRole,
  state: TimelineState,
  { blocks, axis }: TimelineLayout,
  { format, certainty, figure }: Copy,
  { textScale }: Room,
): LabelRequest[] {
  const block = blocks[PERIODS.indexOf(id)];
  if (!block || !axis) return [];
  const { period } = figure(id);
  const pace = paceOf(figure(id), format.rate);
  const below = axis.y + 3 * textScale;
  // Along the block, from its beginning or up to its end.
  const spots = (y: number, rises: boolean): Spot[] => [
    { x: block.x, y, anchor: 'start', rises },
    { x: block.x + block.width, y, anchor: 'end', rises },
  ];
  const wordings =
    state === 'pace'
      ? orFirst(derived(format.pace(pace)), note(format.sum(pace)))
      : [...orFirst(value(format.counted(id)), note(certainty(id))), [value(format.qualified(id))]];
  return [
    {
      key: id,
      muted: state !== 'pace' && states[state].about[0] !== id,
      wordings,
      spots: spots(block.y - 4, true),
    },
    {
      key: periodKey(id),
      muted: true,
      wordings: [[note(format.period(period))], [note(format.shortPeriod(period))]],
      spots: spots(below, false),
    },
  ];
}

/** How much higher the later block stands, said beside the height that it has gained. */
function labelTimes(earlier: Box, later: Box, { format }: Copy): LabelRequest {
  const x = later.x - 12;
  return {
    key: 'times',
    wordings: [[derived(format.value('times'))]],
    spots: [
      { x, y: (earlier.y + later.y) / 2, anchor: 'end' },
      { x, y: later.y, anchor: 'end' },
    ],
  };
}

function labelRest(
  state: TimelineState,
  { blocks, remainder, axis }: TimelineLayout,
  { format, label }: Copy,
  { textScale }: Room,
): LabelRequest[] {
  if (!axis) return [];
  const top = Math.min(remainder.y, ...blocks.filter(({ y }) => y > axis.y).map(({ y }) => y));
  const isTold = state === 'remainder';
  const words = label(state === '2024' ? 'rest' : 'undivided');
  const rest = format.value('rest');
  const told = [`${rest} ${format.unit('rest')}, ${words}`, `${rest}, ${words}`, rest];
  return [
    {
      key: 'undivided',
      muted: !isTold,
      wordings: (isTold ? told.map(derived) : [note(words)]).map((line) => [line]),
      spots: [{ x: 0, y: top - 4 * textScale, anchor: 'start', rises: true }],
    },
  ];
}

function periodKey(id: PeriodRole): string {
  return `${id}-period`;
}
