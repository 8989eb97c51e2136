import { sharedFormat } from '../../support/shared-format.js';
import { boundOf, type Figure } from '../figure.js';
import { readUnit } from '../pace.js';
import { measureOf } from './measure.js';

/** From here on a number with a unit is shortened for reading: "1.25 million". Below, its digits are as short as words. */
const SHORTENED = 1e6;
/** So many digits say as much as is read of a shortened number. */
const READ = 3;
/** So many digits are those that somebody has typed: what comes after is the dust of binary fractions. */
const TYPED = 15;
/** "1 in N" is said where it is true within so much. */
const NEARLY = 0.02;

const SHORT: Intl.NumberFormatOptions = {
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: READ,
};

/** The number that is written for one of a figure: the same, unless it is rounded. */
export function roundNumber(number: number, figure: Figure, isShort: boolean): number {
  if (figure.unit === 'share') return roundShare(number);
  const { exact, significantDigits, sum } = figure;
  const typed = toDigits(number, TYPED);
  if (exact) return typed;
  if (significantDigits) return toDigits(number, significantDigits);
  if (isShort && isShortened(number, figure)) return roundWithin(typed, figure);
  // A sum has as many digits as its arithmetic gives it, and not all of them mean anything.
  return sum ? roundSum(number) : typed;
}

/** Whether a number is written with fewer digits than it has. */
export function isRounded(number: number, figure: Figure, isShort: boolean): boolean {
  const written = roundNumber(number, figure, isShort);
  return Math.abs(written - number) > Math.abs(number) * 1e-9;
}

/** Writes a number as it is to be seen, with its unit where `Intl` knows that, but without bound or "about". */
export function writeNumber(
  number: number,
  figure: Figure,
  language: string,
  isShort = false,
): string {
  const rounded = roundNumber(number, figure, isShort);
  const text = withMinus(formatOf([rounded], figure, language, isShort).format(rounded));
  return isMeasured(figure) ? together(text) : text;
}

/** Writes both ends of a range: "1 – 2 mm" with a unit that `Intl` knows, else "1 – 2". */
export function writeRange(
  low: number,
  high: number,
  figure: Figure,
  language: string,
  isShort = false,
): string {
  const ends = [low, high].map((it) => roundNumber(it, figure, isShort));
  const [from, to] = ends as [number, number];
  const format = formatOf(ends, figure, language, isShort);
  // Chromium 106, Firefox 93, Safari 15.4
  if (isMeasured(figure) && 'formatRange' in format && from < to)
    return together(withMinus(format.formatRange(from, to)));
  return ends.map((it) => withMinus(format.format(it))).join(' – ');
}

function formatOf(
  numbers: readonly number[],
  figure: Figure,
  language: string,
  isShort: boolean,
): Intl.NumberFormat {
  const { counted } = readUnit(figure);
  const { exact, significantDigits } = figure;
  const measure = measureOf(counted);
  const isCompact =
    isShort && !exact && !significantDigits && numbers.every((it) => isShortened(it, figure));
  return sharedFormat(Intl.NumberFormat, language, {
    ...measure,
    ...fractionOf(numbers, measure?.style === 'currency'),
    ...(isCompact && SHORT),
    ...(!counted && numbers.every(isYear) && { useGrouping: false }),
  });
}

/** A part of one as a percentage. */
export function writePercent(share: number, language: string): string {
  const options = { style: 'percent', maximumFractionDigits: 20 } as const;
  const rounded = toDigits(share, READ);
  return withMinus(sharedFormat(Intl.NumberFormat, language, options).format(rounded));
}

/** N where a share is as good as one in N, which is more than one. */
export function oneIn(share: number): number | undefined {
  const whole = Math.round(1 / share);
  return whole > 1 && Number.isFinite(whole) && Math.abs(share * whole - 1) <= NEARLY
    ? whole
    : undefined;
}

function roundShare(share: number): number {
  const whole = oneIn(share);
  return whole ? 1 / whole : toDigits(share, READ);
}

const isMeasured = (figure: Figure): boolean => measureOf(readUnit(figure).counted) !== undefined;

const isShortened = (number: number, { unit }: Figure): boolean =>
  Boolean(unit) && Math.abs(number) >= SHORTENED;

/** Whether a number without unit may be a year, whose digits nobody parts. */
const isYear = (number: number): boolean =>
  Number.isInteger(number) && number >= 1000 && number < 2200;

/** A bound stays one: "at least" is never more than was said, and "up to" never less. */
function roundWithin(number: number, figure: Figure): number {
  const step = 10 ** (Math.floor(Math.log10(Math.abs(number))) - READ + 1);
  const bound = boundOf(figure);
  const whole = bound === 'at least' ? Math.floor : bound === 'up to' ? Math.ceil : Math.round;
  return whole(toDigits(number / step, TYPED)) * step;
}

/** Two digits after the point; where there is nothing before it, three that are not zero. */
const roundSum = (number: number): number =>
  Math.abs(number) < 1 ? toDigits(number, READ) : Math.round(number * 100) / 100;

const toDigits = (number: number, digits: number): number => Number(number.toPrecision(digits));

/** All digits that are left; of money, the cents, too. */
const fractionOf = (numbers: readonly number[], isMoney: boolean): Intl.NumberFormatOptions =>
  isMoney && !numbers.every(Number.isInteger)
    ? {}
    : { minimumFractionDigits: 0, maximumFractionDigits: isMoney ? 0 : 20 };

/** A true minus sign in place of a hyphen. */
const withMinus = (text: string): string => text.replace(/-(?=\P{L}*\p{Nd})/gu, '−');

/** Without a place where the unit could come to stand on another line than its number. */
const together = (text: string): string => text.replaceAll(' ', '\u00a0');
