import type { Box, Room } from '../../charts/geometry.js';
import {
  big,
  derived,
  type LabelLine,
  type LabelRequest,
  note,
  orFirst,
  type Spot,
  value,
} from '../../charts/label.js';
import {
  layOutMeter,
  type MeterEnd,
  type MeterLayout,
  type MeterView,
} from '../../charts/meter.js';
import type { Copy } from '../../figure/copy.js';
import { boundOf, type Figure, isRange } from '../../story/figure.js';
import { lengthIn } from '../../story/period.js';
import type { MeterState } from './projection-meter.words.js';

export interface MeterDrawing extends MeterLayout {
  view: MeterView;
  labels: readonly LabelRequest[];
  obstacles: readonly Box[];
}

/** The labels that the meter may carry; each keeps its element from state to state. */
export const meterLabelOrder = ['rate', 'year-end', 'one-in-ten', 'part', 'from', 'to'];

const views: Record<MeterState, MeterView> = {
  rate: 'month',
  'year-end': 'year',
  'one-in-ten': 'part',
};

export function drawMeter(state: MeterState, copy: Copy, room: Room): MeterDrawing {
  const view = views[state];
  const reached = copy.figure('reached');
  const length = lengthIn(reached.period, copy.format.rate) as number;
  const parts = Math.round(1 / copy.number('share'));
  const layout = layOutMeter(view, length, parts, room, endOf(reached));
  return {
    ...layout,
    view,
    labels: [...labelProjection(state, layout, copy), ...labelYear(view, layout, copy)],
    obstacles: [{ ...layout.track, width: room.width }],
  };
}

/** A range is certain up to its lower end, an upper bound nowhere; only a lower bound is open. */
function endOf(figure: Figure): MeterEnd {
  const bound = boundOf(figure);
  const filled = isRange(figure) ? figure.low / figure.high : 1;
  return { filled: bound === 'up to' ? 0 : filled, open: bound === 'at least' };
}

function labelProjection(
  state: MeterState,
  { projection, track }: MeterLayout,
  { format, certainty, figure }: Copy,
): LabelRequest[] {
  const above = projection.y - 8;
  const start = { x: projection.x, y: above, anchor: 'start', rises: true } as const;
  const reached = format.qualified('reached');
  const inUnit = format.counted('reached');
  const share = figure('share').certainty === 'derived' ? derived : value;
  const wordings: Record<MeterState, LabelRequest['wordings']> = {
    rate: orFirst(derived(format.pace('pace')), note(format.sum('pace'))),
    'year-end': [
      ...[inUnit, reached].map((text) => [big(text), note(certainty('reached'))]),
      ...orFirst(value(inUnit), note(certainty('reached'))),
      [value(reached)],
    ],
    'one-in-ten': orFirst(share(format.qualified('share')), note(certainty('share'))),
  };
  const end = { ...start, x: track.x + track.width, anchor: 'end' } as const;
  return [
    {
      key: state,
      wordings: wordings[state],
      spots: state === 'year-end' ? [end, start] : [start],
    },
  ];
}

function labelYear(
  view: MeterView,
  { track, projection, extension }: MeterLayout,
  { format, figure }: Copy,
): LabelRequest[] {
  const y = track.y + track.height + 8;
  const start = { x: projection.x, y, anchor: 'start' } as const;
  const reached = figure('reached');
  const { period } = reached;
  if (view === 'part') {
    const people = value(format.counted('reached'));
    return [{ key: 'part', wordings: [[people]], spots: [start] }];
  }
  // The ends of the range, where the marks end.
  if (view === 'year' && extension && isRange(reached)) {
    const write = (end: number): LabelLine[][] => {
      const one = { ...reached, value: end, low: undefined, high: undefined };
      const text = format.value(one);
      return [[value(`${text} ${format.unit(one)}`)], [value(text)]];
    };
    const spot = (x: number): Spot[] => [{ x, y, anchor: 'end' }];
    return [
      { key: 'from', wordings: write(reached.low), spots: spot(extension.x) },
      { key: 'to', wordings: write(reached.high), spots: spot(track.x + track.width) },
    ];
  }
  const month = (date = ''): LabelLine[][] =>
    [format.period, format.shortPeriod].map((write) => [note(write({ from: date, to: date }))]);
  const end = { x: track.x + track.width, y, anchor: 'end' } as const;
  return [
    { key: 'from', muted: true, wordings: month(period?.from), spots: [start] },
    { key: 'to', muted: true, wordings: month(period?.to), spots: [end] },
  ];
}
