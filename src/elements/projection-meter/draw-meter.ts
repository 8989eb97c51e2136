import type { Box, Room } from '../../charts/geometry.js';
import type { LabelRequest } from '../../charts/label.js';
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
  const months = monthsIn(teller.figure('F2a').period) as number;
  const parts = Math.round(1 / teller.number('F2b'));
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
    rate: [
      [
        { text: say.aMonth('D4'), style: 'value', derived: true },
        { text: say.sum('D4'), style: 'note' },
      ],
      [{ text: say.aMonth('D4'), style: 'value', derived: true }],
    ],
    'year-end': [
      [
        { text: say.qualified('F2a'), style: 'big' },
        { text: certainty('F2a'), style: 'note' },
      ],
      [
        { text: say.qualified('F2a'), style: 'value' },
        { text: certainty('F2a'), style: 'note' },
      ],
      [{ text: say.qualified('F2a'), style: 'value' }],
    ],
    'one-in-ten': [
      [
        { text: say.value('F2b'), style: 'value' },
        { text: certainty('F2b'), style: 'note' },
      ],
    ],
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
  const below = track.y + track.height + 8;
  if (view === 'part')
    return [
      {
        key: 'part',
        wordings: [[{ text: say.qualified('F2a'), style: 'value' }]],
        spots: [{ x: projection.x, y: below, anchor: 'start' }],
      },
    ];
  const { from = '', to = '' } = figure('F2a').period ?? {};
  const month = (date: string): string => say.period({ from: date, to: date });
  const short = (date: string): string => say.shortPeriod({ from: date, to: date });
  return [
    {
      key: 'from',
      muted: true,
      wordings: [month(from), short(from)].map((text) => [{ text, style: 'note' }]),
      spots: [{ x: track.x, y: below, anchor: 'start' }],
    },
    {
      key: 'to',
      muted: true,
      wordings: [month(to), short(to)].map((text) => [{ text, style: 'note' }]),
      spots: [{ x: track.x + track.width, y: below, anchor: 'end' }],
    },
  ];
}
