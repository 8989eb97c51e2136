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

/** Days in a year of the calendar, and in a month of it, on average. */
const DAYS_A_YEAR = 365.2425;
const DAYS_A_MONTH = DAYS_A_YEAR / 12;
const DAY = 86_400_000;

/**
 * How many months a period lasts, by its dates or else as it says; undefined when an end is open. Where it is
 * given in days, it is measured in them: whole months are months, all else is so many of average length.
 */
export function monthsIn(period: Period | undefined): number | undefined {
  if (!period?.from || !period.to) return period?.months;
  const { from, to } = period;
  const days = daysIn(period);
  if (days === undefined) return endMonth(to) - startMonth(from);
  const after = new Date(Date.parse(to) + DAY).toISOString().slice(0, 10);
  const isWhole = from.slice(8) === after.slice(8);
  return isWhole ? startMonth(after) - startMonth(from) : days / DAYS_A_MONTH;
}

/** How many days a period lasts that is given in days. */
export function daysIn({ from, to }: Period = {}): number | undefined {
  if (!from || !to || [from, to].some((date) => precisionOf(date) !== 'day')) return undefined;
  return (Date.parse(to) - Date.parse(from)) / DAY + 1;
}

/** How many months, years or days a period lasts; undefined when an end is open. */
export function lengthIn(period: Period | undefined, unit: Rate | 'day'): number | undefined {
  const months = monthsIn(period);
  if (months === undefined || unit === 'month') return months;
  return unit === 'year' ? months / 12 : (daysIn(period) ?? months * DAYS_A_MONTH);
}
