import { between, boundOf, type Figure, isRange, OUR_ARITHMETIC, spanOf } from './figure.js';
import { lengthIn } from './period.js';
import type { Fact, Rate } from './story-data.js';

/** What a figure counts and, if it is a pace, by what: `cases a month` are `cases` by the `month`. */
export function readUnit({ unit = '' }: Pick<Fact, 'unit'>): { counted: string; rate?: Rate } {
  const [, counted = unit, rate] = /^(.*) a (month|year)$/s.exec(unit) ?? [];
  return rate ? { counted, rate: rate as Rate } : { counted };
}

/** Whether a figure is so much a month or a year already. */
export function isPace(figure: Fact): boolean {
  return readUnit(figure).rate !== undefined;
}

/**
 * A counted period at its pace: the same count over less time is more. The division is its sum; its
 * number is no number where the period has no length.
 */
export function paceOf(figure: Figure, rate: Rate = 'month'): Figure {
  if (isPace(figure)) return figure;
  const length = lengthIn(figure.period, rate) ?? NaN;
  const [low, high] = spanOf(figure) ?? [NaN, NaN];
  return {
    id: `${figure.id}/${rate}`,
    label: figure.label,
    ...between(low / length, high / length),
    unit: figure.unit && `${figure.unit} a ${rate}`,
    qualifier: boundOf(figure) ?? (isRange(figure) ? undefined : 'about'),
    period: figure.period,
    certainty: 'derived',
    source: OUR_ARITHMETIC,
    significantDigits: 3,
    sum: [figure.id, '÷', length],
  };
}
