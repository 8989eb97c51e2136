import type { MeterLayout } from '../../charts/meter.js';
import type { Copy } from '../../figure/copy.js';
import { isRange } from '../../story/figure.js';

/** One end of a range: its number, and where the words stand that a thin line joins to the column. */
export interface RangeEnd {
  key: 'from' | 'to';
  text: string;
  x: number;
  y: number;
  width: number;
}

/** The ends of a range where its marks end; none of any other figure. */
export function findEnds(
  { columns, top }: MeterLayout,
  { figure, format, measure }: Copy,
): RangeEnd[] {
  const reached = figure('reached');
  const last = columns.at(-1)!;
  if (!isRange(reached) || !last.extension) return [];
  const { low, high } = reached;
  const foot = last.extension.y + last.extension.height;
  // Before the first column that is as high: the words would lie on it.
  const higher = columns.find(({ level }) => level < foot) ?? last;
  const write = (key: RangeEnd['key'], value: number, x: number, y: number): RangeEnd => {
    const text = format.exact({ ...reached, value, low: undefined, high: undefined });
    return { key, text, x: x - 8, y, width: measure(text, 'value') };
  };
  return [write('to', high, last.x, top), write('from', low, higher.x, foot)];
}
