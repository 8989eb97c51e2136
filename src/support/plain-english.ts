import { sharedFormat } from './shared-format.js';

/*
 * What `Intl` writes in English, without it: the first of its objects takes a slow phone a tenth of a second,
 * which a first picture would wait for. Tests hold both against each other in every engine.
 */

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** A number as `Intl` writes it with these options. */
export function writeNumber(
  number: number,
  language: string,
  options: Intl.NumberFormatOptions,
): string {
  return (
    plainNumber(number, language, options) ??
    sharedFormat(Intl.NumberFormat, language, options).format(number)
  );
}

function plainNumber(
  number: number,
  language: string,
  {
    maximumSignificantDigits: digits,
    maximumFractionDigits = 3,
    ...others
  }: Intl.NumberFormatOptions,
): string | undefined {
  // Half-way between two, engines may differ by how they read a binary fraction.
  const isInDoubt = digits && (number < 1 || String(number).replace('.', '').length === digits + 1);
  if (isInDoubt || !isPlain(language) || Object.keys(others).length) return undefined;
  const rounded = digits ? Number(number.toPrecision(digits)) : number;
  const [, whole, rest = ''] = /^(\d+)(\.\d+)?$/.exec(String(rounded)) ?? [];
  if (!whole || rest.length > maximumFractionDigits + 1) return undefined;
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + rest;
}

/** A length of time as `Intl` writes it: "1 month", "2.5 years". */
export function plainLength(
  number: number,
  unit: 'day' | 'month' | 'year',
  language: string,
): string | undefined {
  const text = plainNumber(number, language, { maximumFractionDigits: 1 });
  return text && `${text} ${unit}${text === '1' ? '' : 's'}`;
}

/** @param month from 1 to 12 */
export function plainMonth(
  month: number,
  language: string,
  width: 'long' | 'short',
): string | undefined {
  if (!isPlain(language)) return undefined;
  return MONTHS[month - 1]?.slice(0, width === 'short' ? 3 : undefined);
}

/**
 * A date as `Intl` writes it: "2024", "July 2025", "Jul 5, 2025". Undefined for what is left to it.
 *
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 */
export function plainDate(
  date: string,
  language: string,
  width: 'long' | 'short',
): string | undefined {
  const [, year, month, day] = /^([1-9]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [];
  if (!year || !isPlain(language)) return undefined;
  if (!month) return year;
  return [
    plainMonth(Number(month), language, width),
    ...(day ? [`${Number(day)},`] : []),
    year,
  ].join(' ');
}

/** From one to another, both years or both months, or the same twice: "2024 – 2025", "January – June 2025". */
export function plainRange(
  from: string,
  to: string,
  language: string,
  width: 'long' | 'short',
): string | undefined {
  const [start, end] = [from, to].map((date) => plainDate(date, language, width));
  if (!start || !end || from === to) return start && end;
  if (from.length > 7) return undefined;
  const isOneYear = from.slice(0, 4) === to.slice(0, 4);
  return `${isOneYear ? start.replace(/ .*/, '') : start} – ${end}`;
}

const isPlain = (language: string): boolean => language === 'en' || language === 'en-US';
