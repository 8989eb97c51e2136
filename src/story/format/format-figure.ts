import { choosePlural, languageOf, type PluralForms } from '../../languages/language.js';
import { plainDate, plainLength, plainRange, writeNumber } from '../../support/plain-english.js';
import { sharedFormat } from '../../support/shared-format.js';
import { boundOf, type Figure, isRange, numberOf, spanOf } from '../figure.js';
import { readUnit } from '../pace.js';
import { daysIn, monthsIn, type Precision, precisionOf } from '../period.js';
import type { Story } from '../story.js';
import { counts, type Period, type Rate } from '../story-data.js';
import { phrasesFor } from './phrases.js';
import { writeSum } from './write-sum.js';

/** Writes the figures of a story in one language. Every method answers `''` for an id that is not there. */
export interface FigureFormatter {
  /** Short for reading: "13,800", "1.25 million", "twice", "1 in 10". */
  value(figure: FigureOrId): string;
  /** To the last digit, for tables: "13,800". */
  exact(figure: FigureOrId): string;
  /** With its bound or estimate: "about 13,800", "at least 70,000". */
  qualified(figure: FigureOrId): string;
  /** The same to the last digit: "about 13,800". */
  full(figure: FigureOrId): string;
  /** What it counts in, as its number asks for: "case" or "cases", "people a month". */
  unit(figure: FigureOrId): string;
  /** With its bound and unit: "about 13,800 cases". */
  counted(figure: FigureOrId): string;
  /** Its bound or order by itself: "at least", "mainly". */
  qualifier(figure: FigureOrId): string;
  /** The language of the words: the nearest that there are any in. */
  language: string;
  /** By what the story tells a pace. */
  rate: Rate;
  /** A qualified pace: "about 267 a month", "1.9 mm a year". */
  pace(figure: FigureOrId): string;
  /** Any text about a pace as one: "3,200 ÷ 12 ≈ 267 a month". */
  asPace(text: string, pace: FigureOrId): string;
  /** How long a period lasts: "12 months", or in years where the story tells its pace by the year; "2 days". */
  duration(period: Period | undefined): string;
  /** "January – June 2025", "2024", "2022 – July 2025". */
  period(period: Period | undefined): string;
  /** The same with short names of months: "Jan – Jun 2025". */
  shortPeriod(period: Period | undefined): string;
  /** The arithmetic behind a derived figure with its numbers put in: "13,800 − 3,200 − 3,400 = 7,200". */
  sum(figure: FigureOrId): string;
}

export type FigureOrId = Figure | string;

const PLAIN: Intl.NumberFormatOptions = { maximumFractionDigits: 2 };

/** @param language a valid BCP 47 tag, see `nearestLanguage` */
export function createFormatter(story: Story, language: string): FigureFormatter {
  const phrases = phrasesFor(language);
  const { numbers } = story;
  const digits = (number: number): string => writeNumber(number, language, PLAIN);

  const find = (figure: FigureOrId): Figure | undefined =>
    typeof figure === 'string' ? story.figures.get(figure) : figure;

  /** Shortened for reading, or to the last digit; with its spread, or without. */
  const inUnit = (figure: Figure, isShort: boolean, withSpread = false): string => {
    if (figure.value === null) return phrases.notPublished;
    if (typeof figure.value === 'string') return figure.value;
    const number = numberOf(figure);
    if (number === undefined) return '';
    const { low, high } = figure;
    const write = (...ends: readonly number[]): string => {
      // Of a share, only one number can be one in so many.
      const whole = figure.unit === 'share' && !ends[1] && numbers.oneIn(ends[0]!);
      return whole
        ? fill(phrases.oneIn, digits(whole))
        : numbers.write(ends, figure, language, isShort);
    };
    const ends = low !== undefined && high !== undefined && write(low, high);
    const text = !ends
      ? write(number)
      : isRange(figure)
        ? ends
        : write(number) + (withSpread ? ` (${ends})` : '');
    const isFactor = figure.unit === 'times' && !numbers.isPart(figure);
    return isFactor ? fill(inNumber(phrases.times, figure), text) : text;
  };

  const inNumber = (forms: PluralForms, figure: Figure): string => {
    const number = Number(figure.value ?? figure.high ?? figure.low);
    return choosePlural(forms, number, figure.significantDigits, language);
  };

  const unit = (figure: Figure): string => {
    const { counted, rate } = readUnit(figure);
    if (counted === 'times' || counted === 'share') return '';
    const forms = Object.hasOwn(phrases.unit, counted)
      ? phrases.unit[counted]!
      : numbers.formsOf(counted);
    const text = numbers.isMeasure(counted) ? '' : inNumber(forms, figure);
    return rate ? fill(phrases.pace[rate], text).trim() : text;
  };

  const exact = (figure: Figure): string => inUnit(figure, false, true);

  const value = (figure: Figure, withSpread = false): string =>
    isTwice(figure) ? phrases.twice : inUnit(figure, true, withSpread);

  /** With its bound; what is rounded is "about" that, unless its bound says as much. */
  const qualify = (figure: Figure, text: string, isShort: boolean): string => {
    if (figure.value === null) return text;
    const bound = boundOf(figure) ?? (numbers.isRounded(figure, isShort) ? 'about' : undefined);
    return fill((bound && phrases.bound[bound]) ?? '{}', text);
  };

  const writePeriod =
    (month: 'long' | 'short') =>
    (period: Period | undefined): string => {
      if (!period) return '';
      if (period.label) return period.label;
      const dates = (precision: Precision): Intl.DateTimeFormat =>
        sharedFormat(Intl.DateTimeFormat, language, {
          ...dateParts(precision, month),
          timeZone: 'UTC',
          calendar: 'gregory',
        });
      const date = (iso: string): string =>
        plainDate(iso, language, month) ?? dates(precisionOf(iso)).format(new Date(iso));
      const { from, to } = period;
      if (!from || !to) return from ? `${date(from)} –` : to ? `– ${date(to)}` : '';
      if (isWholeYear(from, to)) return date(from.slice(0, 4));
      if (precisionOf(from) !== precisionOf(to)) return `${date(from)} – ${date(to)}`;
      return (
        plainRange(from, to, language, month) ??
        dates(precisionOf(from)).formatRange(new Date(from), new Date(to))
      );
    };

  const { rate = 'month' } = story.data;
  const asPace = (text: string, figure: Figure): string =>
    fill(phrases.pace[readUnit(figure).rate ?? rate], text);
  const pace = (figure: Figure): string => {
    const { counted } = readUnit(figure);
    const text = qualify(figure, value(figure), true);
    const isSaid = counts.includes(counted) || numbers.isMeasure(counted);
    return asPace(isSaid ? text : `${text} ${counted}`.trim(), figure);
  };

  const withFigure =
    (write: (figure: Figure) => string) =>
    (figure: FigureOrId): string => {
      const found = find(figure);
      return found ? write(found) : '';
    };

  return {
    rate,
    value: withFigure((figure) => value(figure)),
    exact: withFigure((figure) => exact(figure)),
    qualified: withFigure((figure) => qualify(figure, value(figure, true), true)),
    full: withFigure((figure) => qualify(figure, exact(figure), false)),
    unit: withFigure(unit),
    counted: withFigure((figure) =>
      `${qualify(figure, value(figure, true), true)} ${unit(figure)}`.trim(),
    ),
    qualifier: withFigure(({ qualifier }) =>
      qualifier ? (phrases.qualifier[qualifier] ?? qualifier) : '',
    ),
    language: languageOf(language),
    pace: withFigure(pace),
    asPace: (text, figure) => withFigure((it) => asPace(text, it))(figure),
    duration: (period) => {
      const months = monthsIn(period) ?? 0;
      const days = months % 1 ? daysIn(period) : undefined;
      const length = days ?? (rate === 'year' ? months / 12 : months);
      const unit = days ? 'day' : rate;
      return (
        plainLength(length, unit, language) ??
        writeNumber(length, language, {
          style: 'unit',
          unit,
          unitDisplay: 'long',
          maximumFractionDigits: 1,
        })
      );
    },
    period: writePeriod('long'),
    shortPeriod: writePeriod('short'),
    sum: withFigure((figure) =>
      figure.sum
        ? fill(
            phrases.sum,
            writeSum(figure, story, {
              number: digits,
              term: (it) => numbers.write(endsOf(it), it, language, false),
              result: exact,
            }),
          )
        : '',
    ),
  };
}

function dateParts(precision: Precision, month: 'long' | 'short'): Intl.DateTimeFormatOptions {
  if (precision === 'year') return { year: 'numeric' };
  return { year: 'numeric', month, ...(precision === 'day' && { day: 'numeric' }) };
}

const fill = (pattern: string, text: string): string => pattern.replace('{}', () => text);

/** Whether a figure says that there is exactly twice as much, for which languages have a word. */
const isTwice = ({ unit, value, low, high }: Figure): boolean =>
  unit === 'times' && value === 2 && low === undefined && high === undefined;

/** Its number, or the two between which it lies. */
const endsOf = (figure: Figure): number[] => [...new Set(spanOf(figure))];

/** From a year, or its January, to the same year, or its December. */
const isWholeYear = (from: string, to: string): boolean =>
  /^(\d{4})(-01)? \1(-12)?$/.test(`${from} ${to}`);
