import type { Room } from '../../charts/geometry.js';
import {
  type Anchor,
  type LabelLine,
  type LabelRequest,
  note,
  orFirst,
  type Spot,
  value,
} from '../../charts/label.js';
import { type MeterLayout, MOST_COLUMNS } from '../../charts/meter.js';
import type { Copy } from '../../figure/copy.js';
import { isPace } from '../../story/pace.js';
import { nameColumns } from './name-columns.js';
import type { MeterState } from './projection-meter.words.js';
import type { RangeEnd } from './range-ends.js';

/** The labels that the meter may carry; each keeps its element from state to state. */
export const meterLabelOrder = [
  ...['rate', 'year-end', 'one-in-ten', 'unit', 'added', 'whole', 'part', 'others', 'from', 'to'],
  ...Array.from({ length: MOST_COLUMNS }, (_, i) => `name-${i}`),
];

/** From the largest to what fits even in a small room with large text. */
const SIZES = ['big', 'large', 'medium', 'value', 'note'] as const;

export function labelMeter(
  state: MeterState,
  layout: MeterLayout,
  ends: readonly RangeEnd[],
  copy: Copy,
  room: Room,
): LabelRequest[] {
  const { format, figure, label, certainty } = copy;
  const { columns, top, base, others } = layout;
  const isDerived = (role: string): boolean => figure(role).certainty === 'derived';
  // A range is long, and its ends have words of their own beside it.
  const sizes = ends.length ? SIZES.slice(1) : SIZES;
  const grade = (text: string, role: string): LabelLine[] =>
    sizes.map((style) => ({ text, style, derived: isDerived(role) }));
  const over = (x: number, anchor: Anchor, y = top): Spot => ({ x, y, anchor, rises: true });
  const under = (x: number, anchor: Anchor, y = base): Spot => ({ x, y: y + 4, anchor });

  if (state === 'one-in-ten') {
    const share = grade(format.qualified('share'), 'share');
    const text = `${format.full('whole')} ${format.unit('whole')}`.trim();
    const whole = { ...value(text), derived: isDerived('whole') };
    const all = note(label('all'));
    return [
      {
        key: state,
        wordings: [
          ...share.map((it) => [it, note(format.full('reached'))]),
          ...share.map((it) => [it]),
        ],
        spots: [over(0, 'start', top - 5)],
      },
      {
        key: 'whole',
        wordings: [[whole, all, note(certainty('whole'))], ...orFirst(whole, all)],
        spots: [over(room.width, 'end', top - 5)],
      },
      { key: 'part', wordings: [[note(label('part'))]], spots: [under(0, 'start')] },
      {
        key: 'others',
        muted: true,
        wordings: [[note(label('others'))]],
        spots: others
          .slice(-1)
          .flatMap(({ x, width }) => [under(x + width, 'end'), under(x, 'start')]),
      },
    ];
  }

  const role = state === 'rate' ? 'pace' : 'reached';
  const unit = format.unit(role);
  return [
    {
      key: state,
      wordings: grade(format.full(role), role).map((it) => [it]),
      spots: [over(0, 'start')],
    },
    {
      key: 'unit',
      wordings:
        state === 'rate'
          ? [[note(isPace(figure(role)) ? unit : format.asPace(unit, role))]]
          : orFirst(note(unit), note(certainty(role))),
      spots: [under(0, 'start', top)],
    },
    ...ends.map(({ key, text, x, y }) => ({
      key,
      wordings: [[value(text)]],
      spots: [over(x, 'end', y - 2)],
    })),
    {
      // What the dashes are: an even pace that adds up, and not a pace that grows.
      key: 'added',
      muted: true,
      wordings: [[note(label('added'))]],
      spots:
        state === 'rate' && columns.length > 1
          ? [top, base].map((y) => over(room.width, 'end', y - 6))
          : [],
    },
    ...nameColumns(layout, copy, room),
  ];
}
