import type { Span, Token } from './operation.js';
import type { Fact, Qualifier } from './story-data.js';

/** A fact, or a derived sum that has been worked out: what a graphic draws, writes and tabulates. */
export interface Figure extends Fact {
  /** The operation behind a derived figure: operands and signs in turn. */
  sum?: readonly Token[] | undefined;
  significantDigits?: number | undefined;
}

/** The source id that derived figures carry: they are ours and in nobody's report. */
export const OUR_ARITHMETIC = 'our-arithmetic';

/** The number that stands for a figure: its value, or the end that bounds it. */
export function numberOf(figure: Fact | undefined): number | undefined {
  if (typeof figure?.value === 'number') return figure.value;
  return figure?.low ?? figure?.high;
}

/** A figure's number as a span: a range that gives no value of its own has two ends. */
export function spanOf(figure: Fact | undefined): Span | undefined {
  if (isRange(figure)) return [figure.low, figure.high];
  const number = numberOf(figure);
  return number === undefined ? undefined : [number, number];
}

/** Whether a figure says only between which numbers it lies. */
export function isRange(figure: Fact | undefined): figure is Fact & { low: number; high: number } {
  const { value, low, high } = figure ?? {};
  return typeof value !== 'number' && low !== undefined && high !== undefined;
}

/** A value, or a range where it lies between two. */
export const between = (low: number, high: number): Pick<Fact, 'value' | 'low' | 'high'> =>
  low === high || Number.isNaN(low) ? { value: low } : { low, high };

/** A range with one end is a bound, whether or not the data says so in words. */
export function boundOf({ qualifier, low, high }: Fact): Qualifier | undefined {
  if (qualifier) return qualifier;
  if (low !== undefined && high === undefined) return 'at least';
  return high !== undefined && low === undefined ? 'up to' : undefined;
}
