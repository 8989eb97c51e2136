import type { Box, Room } from '../../charts/geometry.js';
import {
  big,
  derived,
  note,
  orFirst,
  value,
  type LabelRequest,
  type Spot,
} from '../../charts/label.js';
import { layOutTimeline, type TimelineLayout } from '../../charts/timeline.js';
import { endMonth, startMonth } from '../../story/period.js';
import type { Teller } from '../shared/telling.js';
import { paceOf, timelineLabels, type TimelineState } from './desertion-timeline.words.js';

/** How a block is drawn: `accent` is what the state is about, `context` all else. */
type Tone = 'accent' | 'context';

export interface TimelineMark extends Box {
  key: string;
  tone: Tone;
}

export interface TimelineDrawing {
  blocks: readonly (TimelineMark & { onAxis: boolean })[];
  remainder: TimelineMark & { hatched: boolean };
  axis: TimelineLayout['axis'];
  /** The level of the earlier pace, carried across the later block; only where paces are compared. */
  level: { y: number; from: number; to: number; top: number } | undefined;
  labels: readonly LabelRequest[];
  obstacles: readonly Box[];
}

const PERIODS = ['F5a', 'F5b'] as const;
type PeriodId = (typeof PERIODS)[number];

/** The labels that the timeline may carry; each keeps its element from state to state. */
export const timelineLabelOrder = ['F4', ...PERIODS, ...PERIODS.map(periodKey), 'times', 'rest'];

/** What each state puts on the axis, and what it is about; a whole picture in accent would shout. */
const states: Record<TimelineState, { onAxis: number; about: readonly string[] }> = {
  document: { onAxis: 0, about: [] },
  '2024': { onAxis: 1, about: ['F5a'] },
  '2025-h1': { onAxis: 2, about: ['F5b'] },
  pace: { onAxis: 2, about: ['F5b'] },
  remainder: { onAxis: 2, about: ['D2'] },
};

export function drawTimeline(state: TimelineState, teller: Teller, room: Room): TimelineDrawing {
  const { onAxis, about } = states[state];
  const layout = layOutTimeline(
    {
      onAxis,
      remainder: teller.number('D2'),
      periods: PERIODS.map((id) => {
        const { from = '', to = '' } = teller.figure(id).period ?? {};
        return { key: id, value: teller.number(id), start: startMonth(from), end: endMonth(to) };
      }),
    },
    room,
  );
  const mark = (box: Box, key: string): TimelineMark => ({
    ...box,
    key,
    tone: about.includes(key) ? 'accent' : 'context',
  });
  const [earlier, later] = layout.blocks;
  const level =
    state === 'pace' && earlier && later
      ? { y: earlier.y, from: later.x, to: later.x + later.width, top: later.y }
      : undefined;
  return {
    blocks: layout.blocks.map((block, i) => ({ ...mark(block, block.key), onAxis: i < onAxis })),
    remainder: { ...mark(layout.remainder, 'D2'), hatched: onAxis === PERIODS.length },
    axis: layout.axis,
    level,
    labels: [
      ...(state === 'document' ? [labelDocument(layout, teller)] : []),
      // The newest is what most states are about: it chooses its place first.
      ...PERIODS.slice(0, onAxis)
        .reverse()
        .flatMap((id) => labelPeriod(id, state, layout, teller, room)),
      ...(level && earlier && later ? [labelTimes(earlier, later, teller)] : []),
      ...labelRest(state, layout, teller, room),
    ],
    obstacles: [...layout.blocks, layout.remainder],
  };
}

function labelDocument(
  { blocks }: TimelineLayout,
  { say, certainty, figure }: Teller,
): LabelRequest {
  const top = Math.min(...blocks.map(({ y }) => y));
  const words = note(`${certainty('F4')}, ${say.period(figure('F4').period)}`);
  const count = say.qualified('F4');
  return {
    key: 'F4',
    wordings: [[big(count), words], ...orFirst(value(count), words)],
    spots: [{ x: 0, y: top - 8, anchor: 'start', rises: true }],
  };
}

function labelPeriod(
  id: PeriodId,
  state: TimelineState,
  { blocks, axis }: TimelineLayout,
  { say, certainty, figure }: Teller,
  { textScale }: Room,
): LabelRequest[] {
  const block = blocks[PERIODS.indexOf(id)];
  if (!block || !axis) return [];
  const { period, unit = '' } = figure(id);
  const pace = paceOf(figure(id));
  const below = axis.y + 3 * textScale;
  // Along the block, from its beginning or up to its end.
  const spots = (y: number, rises: boolean): Spot[] => [
    { x: block.x, y, anchor: 'start', rises },
    { x: block.x + block.width, y, anchor: 'end', rises },
  ];
  const wordings =
    state === 'pace'
      ? orFirst(derived(say.aMonth(pace)), note(say.sum(pace)))
      : [
          ...orFirst(value(`${say.qualified(id)} ${unit}`), note(certainty(id))),
          [value(say.qualified(id))],
        ];
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
      wordings: [[note(say.period(period))], [note(say.shortPeriod(period))]],
      spots: spots(below, false),
    },
  ];
}

/** How much higher the later block stands, said beside the height that it has gained. */
function labelTimes(earlier: Box, later: Box, { say }: Teller): LabelRequest {
  const x = later.x - 12;
  return {
    key: 'times',
    wordings: [[derived(say.value('D1'))]],
    spots: [
      { x, y: (earlier.y + later.y) / 2, anchor: 'end' },
      { x, y: later.y, anchor: 'end' },
    ],
  };
}

function labelRest(
  state: TimelineState,
  { blocks, remainder, axis }: TimelineLayout,
  { say }: Teller,
  { textScale }: Room,
): LabelRequest[] {
  if (!axis) return [];
  const top = Math.min(remainder.y, ...blocks.filter(({ y }) => y > axis.y).map(({ y }) => y));
  const isTold = state === 'remainder';
  const words = state === '2024' ? timelineLabels.rest : timelineLabels.notBrokenDown;
  const told = [`${say.value('D2')}, ${words}`, say.value('D2')].map(derived);
  return [
    {
      key: 'rest',
      muted: !isTold,
      wordings: (isTold ? told : [note(words)]).map((line) => [line]),
      spots: [{ x: 0, y: top - 4 * textScale, anchor: 'start', rises: true }],
    },
  ];
}

function periodKey(id: PeriodId): string {
  return `${id}-period`;
}
