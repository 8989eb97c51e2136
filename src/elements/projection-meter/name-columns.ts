import type { Room } from '../../charts/geometry.js';
import { type Anchor, type LabelRequest, note } from '../../charts/label.js';
import type { MeterLayout } from '../../charts/meter.js';
import type { Copy } from '../../figure/copy.js';
import { startMonth } from '../../story/period.js';
import { plainMonth } from '../../support/plain-english.js';
import { sharedFormat } from '../../support/shared-format.js';

/** The least space between two names, in pixels. */
const APART = 6;

/**
 * The months (or years) under their columns: all of them, or every second, third and so on, the
 * first, with its year, and the last in any case. Where a column is several, only the ends of the time have names.
 */
export function nameColumns(
  { columns, isEach, width, base }: MeterLayout,
  { format, figure, measure }: Copy,
  room: Room,
): LabelRequest[] {
  const { rate, language, shortPeriod } = format;
  const { from = '', to = '' } = figure('reached').period ?? {};
  const start = Math.floor(startMonth(from));
  const nameOf = (index: number): string => {
    if (rate === 'year') {
      const year = String(start / 12 + index).padStart(4, '0');
      return shortPeriod({ from: year, to: year });
    }
    const month = (start + index) % 12;
    const options = { month: 'short', timeZone: 'UTC', calendar: 'gregory' } as const;
    return (
      plainMonth(month + 1, language, 'short') ??
      sharedFormat(Intl.DateTimeFormat, language, options).format(Date.UTC(2000, month))
    );
  };
  const hasNames = isEach && (rate !== 'year' || start % 12 === 0);
  const names = hasNames ? columns.map((_, i) => nameOf(i)) : [];
  const last = columns.length - 1;
  const widest = Math.max(...names.map((it) => measure(it, 'note'))) + APART;
  const step = columns[last]!.x / last;
  const stride = Math.ceil(widest / step);
  const name = (index: number, text: string, x: number, anchor: Anchor): LabelRequest => ({
    key: `name-${index}`,
    muted: true,
    wordings: [[note(text)]],
    spots: [{ x, y: base + 4, anchor }],
  });
  const [first, final] = [from, to].map((date) => shortPeriod({ from: date, to: date })) as [
    string,
    string,
  ];
  return [
    // A letter may reach out to the left of where it begins.
    name(0, first, 2 * room.textScale, 'start'),
    ...(last || !hasNames
      ? [name(last || 1, hasNames ? names[last]! : final, room.width, 'end')]
      : []),
    // Those at the ends begin and end with the columns, and so reach further in.
    ...names.flatMap((text, i) =>
      i % stride === 0 &&
      columns[i]!.x + (width - widest) / 2 >= measure(first, 'note') + 2 * APART &&
      (last - i) * step >= (3 * widest - width) / 2
        ? [name(i, text, columns[i]!.x + width / 2, 'middle')]
        : [],
    ),
  ];
}
