import type { PluralForms } from '../../languages/language.js';
import { writeNumber } from '../../support/plain-english.js';
import { type Figure, numberOf } from '../figure.js';

/** How a story's numbers are written, without bounds and "about". */
export interface NumberWriter {
  /** A number, or both ends of a range, with what is measured where that stands within the number. */
  write(ends: readonly number[], figure: Figure, language: string, isShort: boolean): string;
  /** Whether a figure's number has more digits than are written of it. */
  isRounded(figure: Figure, isShort: boolean): boolean;
  /** N where a share is written as one in N. */
  oneIn(share: number): number | undefined;
  /** Whether a factor is less than one, and written as a part. */
  isPart(figure: Figure): boolean;
  /** Whether a unit stands within the number, and not after it. */
  isMeasure(unit: string): boolean;
  /** In English, and of what an author has named: what is counted, of one and of several. */
  formsOf(counted: string): PluralForms;
}

/** Two digits after the point are as many as are read. */
export const roundToRead = (number: number): number => Math.round(number * 100) / 100;

/**
 * The numbers of the article: counts and shares of one in so many. Whatever else an author's own data holds is
 * written by `any-numbers.ts`, which comes with the check of such data; tests hold both against each other.
 */
export const articleNumbers: NumberWriter = {
  write: (ends, { significantDigits }, language) =>
    ends
      .map((end) =>
        writeNumber(
          end,
          language,
          significantDigits
            ? { maximumSignificantDigits: significantDigits }
            : { maximumFractionDigits: 2 },
        ),
      )
      .join(' – '),
  isRounded: (figure) => {
    const number = numberOf(figure) ?? 0;
    const { significantDigits: digits } = figure;
    return number !== (digits ? Number(number.toPrecision(digits)) : roundToRead(number));
  },
  oneIn: (share) => Math.round(1 / share),
  isPart: () => false,
  isMeasure: () => false,
  formsOf: (counted) => counted,
};
