import type { Period, Rate } from './story-data.js';

/** How finely a date is given. */
export type Precision = 'year' | 'month' | 'day';

export function precisionOf(date: string): Precision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** Months since year 0 at the start of a date; a day is that part of its own month. */
export function startMonth(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year * 12 + month - 1 + (day - 1) / daysOfMonth(date);
}

/** Months since year 0 just after a date: both ends of a period are included. */
export function endMonth(date: string): number {
  const lengths = { year: 12, month: 1, day: 1 / daysOfMonth(date) };
  return startMonth(date) + lengths[precisionOf(date)];
}

function daysOfMonth(date: string): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** How many months a period lasts, by its dates or else as it says; undefined when an end is open. */
export function monthsIn(period: Period | undefined): number | undefined {
  if (!period?.from || !period.to) return period?.months;
  // Without the dust of fractions: from the middle of a month to that of another, months are whole.
  return Number((endMonth(period.to) - startMonth(period.from)).toFixed(9));
}

/** How many days a period lasts that is given in days. */
export function daysIn({ from, to }: Period = {}): number | undefined {
  if (!from || !to || [from, to].some((date) => precisionOf(date) !== 'day')) return undefined;
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
}

/** Days in a month of the calendar, on average. */
const DAYS_A_MONTH = 365.2425 / 12;

/** How many months, years or days a period lasts; undefined when an end is open. */
export function lengthIn(period: Period | undefined, unit: Rate | 'day'): number | undefined {
  const months = monthsIn(period);
  if (months === undefined || unit === 'month') return months;
  return unit === 'year' ? months / 12 : (daysIn(period) ?? months * DAYS_A_MONTH);
}
