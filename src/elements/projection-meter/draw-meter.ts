import type { Box, Room } from '../../charts/geometry.js';
import {
  big,
  derived,
  note,
  orFirst,
  value,
  type LabelLine,
  type LabelRequest,
  type Spot,
} from '../../charts/label.js';
import {
  layOutMeter,
  type MeterEnd,
  type MeterLayout,
  type MeterView,
} from '../../charts/meter.js';
import { lengthIn } from '../../story/period.js';
import { boundOf, isRange, type Figure } from '../../story/figure.js';
import type { Teller } from '../../figure/copy.js';
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

export function drawMeter(state: MeterState, teller: Teller, room: Room): MeterDrawing {
  const view = views[state];
  const reached = teller.figure('reached');
  const length = lengthIn(reached.period, teller.say.rate) as number;
  const parts = Math.round(1 / teller.number('share'));
  const layout = layOutMeter(view, length, parts, room, endOf(reached));
  return {
    ...layout,
    view,
    labels: [...labelProjection(state, layout, teller), ...labelYear(view, layout, teller)],
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
  { say, certainty, figure }: Teller,
): LabelRequest[] {
  const above = projection.y - 8;
  const start = { x: projection.x, y: above, anchor: 'start', rises: true } as const;
  const reached = say.qualified('reached');
  const inUnit = say.counted('reached');
  const share = figure('share').certainty === 'derived' ? derived : value;
  const wordings: Record<MeterState, LabelRequest['wordings']> = {
    rate: orFirst(derived(say.pace('pace')), note(say.sum('pace'))),
    'year-end': [
      ...[inUnit, reached].map((text) => [big(text), note(certainty('reached'))]),
      ...orFirst(value(inUnit), note(certainty('reached'))),
      [value(reached)],
    ],
    'one-in-ten': orFirst(share(say.qualified('share')), note(certainty('share'))),
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
  { say, figure }: Teller,
): LabelRequest[] {
  const y = track.y + track.height + 8;
  const start = { x: projection.x, y, anchor: 'start' } as const;
  const reached = figure('reached');
  const { period } = reached;
  if (view === 'part') {
    const people = value(say.counted('reached'));
    return [{ key: 'part', wordings: [[people]], spots: [start] }];
  }
  // The ends of the range, where the marks end.
  if (view === 'year' && extension && isRange(reached)) {
    const write = (end: number): LabelLine[][] => {
      const one = { ...reached, value: end, low: undefined, high: undefined };
      const text = say.value(one);
      return [[value(`${text} ${say.unit(one)}`)], [value(text)]];
    };
    const spot = (x: number): Spot[] => [{ x, y, anchor: 'end' }];
    return [
      { key: 'from', wordings: write(reached.low), spots: spot(extension.x) },
      { key: 'to', wordings: write(reached.high), spots: spot(track.x + track.width) },
    ];
  }
  const month = (date = ''): LabelLine[][] =>
    [say.period, say.shortPeriod].map((write) => [note(write({ from: date, to: date }))]);
  const end = { x: track.x + track.width, y, anchor: 'end' } as const;
  return [
    { key: 'from', muted: true, wordings: month(period?.from), spots: [start] },
    { key: 'to', muted: true, wordings: month(period?.to), spots: [end] },
  ];
}
