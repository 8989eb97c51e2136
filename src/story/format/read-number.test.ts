import { expect } from 'chai';
import { readNumber } from './read-number.js';

const LANGUAGES = [
  ...[
    'en',
    'en-IN',
    'de',
    'de-AT',
    'de-CH',
    'fr',
    'fr-CH',
    'it',
    'es',
    'es-MX',
    'pt',
    'pt-PT',
    'nl',
    'sv',
  ],
  ...[
    'nb',
    'da',
    'fi',
    'pl',
    'cs',
    'hu',
    'bg',
    'ru',
    'uk',
    'ro',
    'el',
    'tr',
    'he',
    'ar',
    'ar-EG',
    'ar-MA',
  ],
  ...[
    'fa',
    'ur',
    'hi',
    'hi-u-nu-deva',
    'bn',
    'mr',
    'ne',
    'my',
    'th',
    'vi',
    'id',
    'ja',
    'zh',
    'ko',
    'sw',
    'zu',
  ],
];

const NUMBERS = [
  ...[0, 7, 12, 999, 1000, 3450, 13_800, 999_999, 1_234_567, 12_345_678, 1_234_567_890],
  ...[0.5, 0.25, 0.125, 7.1, 42.6, 3450.5, 13_800.25, 1_234_567.125],
];

/** Every way that `Intl` writes a number in a language. */
function* spellings(number: number, language: string): Generator<string> {
  for (const useGrouping of [true, false, 'always', 'min2'] as const)
    for (const minimumFractionDigits of [0, 1, 2])
      yield new Intl.NumberFormat(language, {
        useGrouping: useGrouping as Intl.NumberFormatOptions['useGrouping'],
        minimumFractionDigits,
        maximumFractionDigits: 3,
      } as Intl.NumberFormatOptions).format(number);
}

describe('a number that somebody has written', () => {
  for (const language of LANGUAGES)
    it(`is read in ${language} as Intl writes it, or is one of two`, () => {
      for (const number of NUMBERS.flatMap((it) => [it, 0 - it]))
        for (const text of spellings(number, language)) {
          const read = readNumber(text, language);
          if (typeof read === 'number') expect(read, text).to.equal(number);
          else expect(read, text).to.include(number);
        }
    });

  for (const language of LANGUAGES)
    it(`is never a thousandth of itself in ${language}, whoever typed it`, () => {
      for (const author of LANGUAGES)
        for (const text of spellings(3450, author)) {
          const read = readNumber(text, language);
          if (typeof read === 'number') expect(read, `${text}, ${author}`).to.equal(3450);
          else expect(read, `${text}, ${author}`).to.include(3450);
        }
    });

  for (const [text, language, number] of [
    ['3.250', 'de', 3250],
    ['3,250', 'en', 3250],
    ['3 250', 'en', 3250],
    ['3\u202f250', 'fr', 3250],
    ['3’450', 'de-CH', 3450],
    ["3'450", 'en', 3450],
    ['3,450.5', 'de', 3450.5],
    ['3.450,5', 'en', 3450.5],
    ['1.234.567', 'en', 1_234_567],
    ['12,34,567', 'en', 1_234_567],
    ['٣٬٤٥٠', 'ar', 3450],
    ['٣٬٤٥٠', 'en', 3450],
    ['۳۴۵۰٫۵', 'fa', 3450.5],
    ['३४५०', 'de', 3450],
    ['3,4', 'en', 3.4],
    ['0,7', 'en', 0.7],
    ['0.125', 'de', 0.125],
    ['.5', 'de', 0.5],
    ['13800.125', 'en', 13_800.125],
    ['-7.1', 'de', -7.1],
    ['−7,1', 'de', -7.1],
    ['\u200e-7', 'ar', -7],
    ['+5', 'en', 5],
    ['2.5e3', 'en', 2500],
    ['1E-3', 'de', 0.001],
    [' 42 ', 'en', 42],
    ['-0', 'en', 0],
  ] as const)
    it(`“${text}” in ${language} is ${number}`, () =>
      expect(readNumber(text, language)).to.equal(number));

  for (const [text, language] of [
    ['3.450', 'en'],
    ['3,450', 'de'],
    ['3.450', 'fr'],
    ['3.450', 'ar-EG'],
    ['3,450', 'de-CH'],
  ] as const)
    it(`“${text}” in ${language} may be either of two`, () =>
      expect(readNumber(text, language)).to.eql([3450, 3.45]));

  for (const text of [
    ...[
      '',
      ' ',
      '-',
      '.',
      ',',
      '9%',
      '3,4 тыс.',
      '12 EUR',
      '€12',
      'tens of thousands',
      'F4',
      '1 2',
      '12 34',
    ],
    ...[
      '1,2,3',
      '1.2.3',
      '1,234 567',
      '1,23,4',
      '0x10',
      'Infinity',
      '1e999',
      'NaN',
      '--3',
      '3-4',
      '2..6',
    ],
    ...['1/2', '½', '3 450,5.1', '(3)'],
  ])
    it(`“${text}” is none`, () => {
      for (const language of LANGUAGES)
        expect(readNumber(text, language), language).to.equal(undefined);
    });
});
