import type { Box, Room } from '../../charts/geometry.js';
import {
  big,
  derived,
  note,
  orFirst,
  value,
  type LabelLine,
  type LabelRequest,
} from '../../charts/label.js';
import { layOutMeter, type MeterLayout, type MeterView } from '../../charts/meter.js';
import { monthsIn } from '../../story/period.js';
import type { Teller } from '../shared/telling.js';
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
  const months = monthsIn(teller.figure('reached').period) as number;
  const parts = Math.round(1 / teller.number('share'));
  const layout = layOutMeter(view, months, parts, room);
  return {
    ...layout,
    view,
    labels: [...labelProjection(state, layout, teller), ...labelYear(view, layout, teller)],
    obstacles: [{ ...layout.track, width: room.width }],
  };
}

function labelProjection(
  state: MeterState,
  { projection, track }: MeterLayout,
  { say, certainty }: Teller,
): LabelRequest[] {
  const above = projection.y - 8;
  const start = { x: projection.x, y: above, anchor: 'start', rises: true } as const;
  const wordings: Record<MeterState, LabelRequest['wordings']> = {
    rate: orFirst(derived(say.aMonth('pace')), note(say.sum('pace'))),
    'year-end': [
      [big(say.qualified('reached')), note(certainty('reached'))],
      ...orFirst(value(say.qualified('reached')), note(certainty('reached'))),
    ],
    'one-in-ten': orFirst(value(say.value('share')), note(certainty('share'))),
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
  { track, projection }: MeterLayout,
  { say, figure }: Teller,
): LabelRequest[] {
  const y = track.y + track.height + 8;
  const start = { x: projection.x, y, anchor: 'start' } as const;
  const { period, unit = '' } = figure('reached');
  if (view === 'part') {
    const people = value(`${say.qualified('reached')} ${unit}`);
    return [{ key: 'part', wordings: [[people]], spots: [start] }];
  }
  const month = (date = ''): LabelLine[][] =>
    [say.period, say.shortPeriod].map((write) => [note(write({ from: date, to: date }))]);
  const end = { x: track.x + track.width, y, anchor: 'end' } as const;
  return [
    { key: 'from', muted: true, wordings: month(period?.from), spots: [start] },
    { key: 'to', muted: true, wordings: month(period?.to), spots: [end] },
  ];
}
