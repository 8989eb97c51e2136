import { expect } from 'chai';
import { plainDate, plainLength, plainMonth, plainRange, writeNumber } from './plain-english.js';

const languages = ['en', 'en-US'];
const numbers = [
  ...Array.from({ length: 130 }, (_, i) => i),
  ...Array.from({ length: 15 }, (_, i) => 10 ** i),
  ...Array.from({ length: 15 }, (_, i) => 10 ** i - 1),
  ...[0.5, 1.25, 2.125, 1.005, 0.0155, 13_800, 266.666_666_666_666_7, 5833.333_333_333_333],
  ...[-3, 1e21, 1234.5678, 999_999.9, 2.675, 13_850, 12_345_678.9, Number.NaN, Infinity],
];
const allOptions: Intl.NumberFormatOptions[] = [
  {},
  { maximumFractionDigits: 2 },
  { maximumFractionDigits: 0 },
  ...[1, 2, 3, 6].map((maximumSignificantDigits) => ({ maximumSignificantDigits })),
  { style: 'unit', unit: 'month', unitDisplay: 'long' },
  { notation: 'compact' },
];

describe('plain English', () => {
  it('writes every number as Intl does, whatever the options', () => {
    for (const language of [...languages, 'en-IN', 'de', 'ar-u-nu-arab'])
      for (const options of allOptions)
        for (const number of numbers)
          expect(writeNumber(number, language, options), `${number} ${language}`).to.equal(
            new Intl.NumberFormat(language, options).format(number),
          );
  });

  it('writes every year and month as Intl does, and every range of them', () => {
    const months = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}`);
    for (const language of languages)
      for (const month of ['long', 'short'] as const) {
        for (const dates of [months, ['1999', '2024', '2025']]) {
          const format = new Intl.DateTimeFormat(language, {
            year: 'numeric',
            ...(dates === months && { month }),
            timeZone: 'UTC',
          });
          const [first = '', ...others] = dates;
          for (const date of dates)
            expect(plainDate(date, language, month)).to.equal(format.format(new Date(date)));
          for (const date of [...others, ...(dates === months ? ['2027-03'] : [])])
            expect(plainRange(first, date, language, month)).to.equal(
              format.formatRange(new Date(first), new Date(date)),
            );
        }
      }
  });

  it('writes every day as Intl does, and leaves ranges of them to it', () => {
    for (const month of ['long', 'short'] as const)
      for (const date of ['2024-02-29', '2025-10-03', '2025-12-31']) {
        const format = new Intl.DateTimeFormat('en', {
          ...({ year: 'numeric', month, day: 'numeric', timeZone: 'UTC' } as const),
        });
        expect(plainDate(date, 'en', month)).to.equal(format.format(new Date(date)));
        expect(plainRange(date, date, 'en', month)).to.equal(format.format(new Date(date)));
      }
    expect(plainRange('2025-10-03', '2025-10-05', 'en', 'long')).to.equal(undefined);
  });

  it('writes every length of time and every name of a month as Intl does', () => {
    for (const unit of ['month', 'year'] as const) {
      const format = new Intl.NumberFormat('en', {
        ...({ style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 } as const),
      });
      for (const number of [0, 0.5, 1, 1.5, 12, 1200])
        expect(plainLength(number, unit, 'en')).to.equal(format.format(number));
      expect(plainLength(1.25, unit, 'en')).to.equal(undefined);
    }
    for (const month of ['long', 'short'] as const) {
      const { format } = new Intl.DateTimeFormat('en', { month, timeZone: 'UTC' });
      for (let number = 1; number <= 12; number += 1)
        expect(plainMonth(number, 'en', month)).to.equal(format(Date.UTC(2000, number - 1)));
    }
  });

  it('leaves other languages to it', () => {
    for (const language of ['de', 'en-GB', 'en-u-nu-arab'])
      expect(plainDate('2025', language, 'long')).to.equal(undefined);
  });
});
