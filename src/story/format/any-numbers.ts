import { sharedFormat } from '../../support/shared-format.js';
import { boundOf, type Figure } from '../figure.js';
import { readUnit } from '../pace.js';
import { readMeasure } from './measures.js';
import { type NumberWriter, roundToRead } from './number-writer.js';

/** From here on a number with a unit is shortened for reading: "1.25 million". Below, its digits are as short as words. */
const SHORTENED = 1e6;
/** So many digits say as much as is read of a shortened number. */
const READ = 3;
/** So many digits are those that somebody has typed: what comes after is the dust of binary fractions. */
const TYPED = 15;
/** "1 in N" is said where it is true within so much. */
const NEARLY = 0.02;

/** What is counted goes by its own name, but for one alone. */
const ones: Readonly<Record<string, string>> = {
  cases: 'case',
  people: 'person',
  entries: 'entry',
};

const SHORT: Intl.NumberFormatOptions = {
  notation: 'compact',
  compactDisplay: 'long',
};

/** Writes anybody's numbers: of any size, below zero, as parts of one, as money, in the units that `Intl` knows. */
export const anyNumbers: NumberWriter = {
  write(ends, figure, language, isShort) {
    const rounded = ends.map((end) => roundNumber(end, figure, isShort));
    const format = formatOf(rounded, figure, language, isShort);
    const [from, to] = rounded as [number, number?];
    const { counted } = readUnit(figure);
    const isMeasured = isOfOne(figure) || isMeasure(counted);
    const text =
      to !== undefined && isMeasured && from < to && 'formatRange' in format
        ? format.formatRange(from, to)
        : rounded.map((end) => withMinus(format.format(end))).join(' – ');
    return isMeasured ? together(withMinus(text)) : text;
  },
  isRounded: (figure, isShort) =>
    [figure.value, figure.low, figure.high].some(
      (it) => typeof it === 'number' && isDifferent(it, roundNumber(it, figure, isShort)),
    ),
  oneIn,
  isPart,
  isMeasure,
  formsOf: (counted) =>
    Object.hasOwn(ones, counted) ? { one: ones[counted]!, other: counted } : counted,
};

/** "47 times as fast" may be said of 47, and of 0.47 that it is 47 percent. */
function isPart({ unit, value, low, high }: Figure): boolean {
  const numbers = [value, low, high].filter((it) => typeof it === 'number');
  return unit === 'times' && numbers.every((it) => it >= 0 && it < 1);
}

/** Whether a figure is a part of one, and no factor. */
const isOfOne = (figure: Figure): boolean => figure.unit === 'share' || isPart(figure);

function isMeasure(unit: string): boolean {
  return readMeasure(unit) !== undefined;
}

const isDifferent = (number: number, written: number): boolean =>
  Math.abs(written - number) > Math.abs(number) * 1e-9;

/** The number that is written for one of a figure: the same, unless it is rounded. */
function roundNumber(number: number, figure: Figure, isShort: boolean): number {
  const { exact, significantDigits, sum, unit } = figure;
  const typed = toDigits(number, TYPED);
  if (unit === 'share') {
    const whole = oneIn(number);
    return whole ? 1 / whole : exact ? typed : toDigits(number, READ);
  }
  if (exact) return typed;
  if (significantDigits) return toDigits(number, significantDigits);
  if (isShort && isShortened(number, figure)) return roundWithin(typed, figure);
  // A sum has as many digits as its arithmetic gives it, and not all of them mean anything.
  return sum ? roundSum(number) : typed;
}

function formatOf(
  numbers: readonly number[],
  figure: Figure,
  language: string,
  isShort: boolean,
): Intl.NumberFormat {
  const { counted } = readUnit(figure);
  const { exact, significantDigits } = figure;
  const measure = isOfOne(figure) ? ({ style: 'percent' } as const) : readMeasure(counted);
  const isCompact = isShort && !exact && numbers.every((it) => isShortened(it, figure));
  return sharedFormat(Intl.NumberFormat, language, {
    ...measure,
    ...fractionOf(numbers, measure?.style === 'currency'),
    ...(isCompact && { ...SHORT, maximumSignificantDigits: significantDigits ?? READ }),
    ...(!counted && numbers.every(isYear) && { useGrouping: false }),
  });
}

/** N where a share is as good as one in N, which is more than one. */
function oneIn(share: number): number | undefined {
  const whole = Math.round(1 / share);
  const isTrue = Math.abs(share * whole - 1) <= NEARLY;
  return whole > 1 && Number.isFinite(whole) && isTrue ? whole : undefined;
}

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

/** As many digits after the point as are read; where there is nothing before it, three that are not zero. */
const roundSum = (number: number): number =>
  Math.abs(number) < 1 ? toDigits(number, READ) : roundToRead(number);

const toDigits = (number: number, digits: number): number => Number(number.toPrecision(digits));

/** All digits that are left; of money, the cents, too. */
const fractionOf = (numbers: readonly number[], isMoney: boolean): Intl.NumberFormatOptions =>
  isMoney && !numbers.every(Number.isInteger)
    ? {}
    : { minimumFractionDigits: 0, maximumFractionDigits: isMoney ? 0 : 20 };

/** A true minus sign in place of a hyphen, and no place for a line to end between it and a sign of money. */
const withMinus = (text: string): string =>
  text.replace(/-(?=\P{L}*\p{Nd})/gu, '−').replace(/−(?=\p{Sc})/gu, '−\u2060');

/** Without a place where the unit could come to stand on another line than its number. */
const together = (text: string): string => text.replaceAll(' ', '\u00a0');
