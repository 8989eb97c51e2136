import type { Period, Rate } from './story-data.js';

/** How finely a date is given. */
export type Precision = 'year' | 'month' | 'day';

export function precisionOf(date: string): Precision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** Months since year 0 at the start of a date. */
export function startMonth(date: string): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return year * 12 + month - 1;
}

/** Months since year 0 just after a date: both ends of a period are included. */
export function endMonth(date: string): number {
  return startMonth(date) + (precisionOf(date) === 'year' ? 12 : 1);
}

/** How many months a period lasts, by its dates or else as it says; undefined when an end is open. */
export function monthsIn(period: Period | undefined): number | undefined {
  if (!period?.from || !period.to) return period?.months;
  return endMonth(period.to) - startMonth(period.from);
}

/** How many months or years a period lasts; undefined when an end is open. */
export function lengthIn(period: Period | undefined, rate: Rate): number | undefined {
  const months = monthsIn(period);
  return months && (rate === 'year' ? months / 12 : months);
}
