import { expect } from 'chai';
import { loadLanguage } from '../../languages/language.js';
import { article } from '../article/article.js';
import { createStory } from '../create-story.js';
import type { Figure } from '../figure.js';
import type { Fact } from '../story-data.js';
import { anyNumbers } from './any-numbers.js';
import { fact } from './fact.fixture.js';
import { createFormatter, type FigureFormatter } from './format-figure.js';
import { readMeasure } from './measures.js';
import { articleNumbers } from './number-writer.js';

const LANGUAGES = ['en', 'uk', 'bg', 'ru', 'de', 'fr', 'ar'];

const formatIn = (language: string): FigureFormatter =>
  createFormatter(createStory(article), language);
/** Engines differ in which space they put where. */
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ');
const format = formatIn('en');

before(async () => {
  for (const language of LANGUAGES.slice(1)) await loadLanguage(language);
});

describe('a share', () => {
  for (const [value, text] of [
    [0.1, '1 in 10'],
    [0.2, '1 in 5'],
    [0.5, '1 in 2'],
    [0.001, '1 in 1,000'],
    [0.7, '70%'],
    [0.4, '40%'],
    [0.9, '90%'],
    [0.12, '12%'],
    [1, '100%'],
    [0, '0%'],
    [1.25, '125%'],
    [0.333, 'about 1 in 3'],
    [0.4567, 'about 45.7%'],
  ] as const)
    it(`of ${value} is “${text}”`, () =>
      expect(format.qualified(fact({ value, unit: 'share' }))).to.equal(text));

  it('is one in so many only where that is true within two percent', () => {
    for (let percent = 1; percent < 100; percent++) {
      const share = percent / 100;
      const whole = anyNumbers.oneIn(share);
      if (whole !== undefined) expect(1 / whole).to.be.within(share * 0.98, share / 0.98);
      else if (share < 2 / 3)
        expect(Math.abs(share * Math.round(1 / share) - 1), share.toString()).to.be.above(0.02);
    }
  });

  for (const [value, sign, sum] of [
    [0.1, '÷', '70,000 × 10 = 700,000'],
    [0.1, '×', '70,000 × 10% = 7,000'],
    [0.4, '÷', '70,000 ÷ 40% = 175,000'],
    [0.7, '÷', '70,000 ÷ 70% = 100,000'],
  ] as const)
    it(`of ${value} stands in a sum so that it comes out: ${sum}`, () => {
      const share = fact({ id: 'S', value, unit: 'share' });
      const whole = { id: 'T', label: '', from: ['F2a', 'S'], operation: `F2a ${sign} S` };
      const story = createStory({ ...article, facts: [...article.facts, share], derived: [whole] });
      expect(createFormatter(story, 'en').sum('T')).to.equal(sum);
    });
});

describe('a number that is rounded', () => {
  const homes = (changes: Partial<Fact>): Figure => fact({ unit: 'homes', ...changes });

  it('is “about” that, unless its own bound says as much', () => {
    expect(format.qualified(homes({ value: 32_607_156 }))).to.equal('about 32.6 million');
    expect(format.counted(homes({ value: 32_607_156 }))).to.equal('about 32.6 million homes');
    expect(format.qualified(homes({ value: 32_607_156, qualifier: 'about' }))).to.equal(
      'about 32.6 million',
    );
    expect(format.qualified(homes({ value: 32_600_000 }))).to.equal('32.6 million');
  });

  it('is as short where its author, or a pace, says how many digits it has', () => {
    const money = { value: 177_820_625_000, unit: 'USD a month', significantDigits: 3 } as const;
    expect(format.pace(fact(money))).to.equal('about $178B a month');
    expect(format.full(fact(money))).to.equal('about $178,000,000,000');
    const people = { value: 1_234_567, unit: 'people', significantDigits: 2 } as const;
    expect(format.counted(fact(people))).to.equal('about 1.2 million people');
  });

  it('keeps its bound', () => {
    const at = (qualifier: 'at least' | 'up to', value: number): string =>
      format.qualified(homes({ value, qualifier }));
    expect(at('at least', 32_690_000)).to.equal('at least 32.6 million');
    expect(at('up to', 32_610_000)).to.equal('up to 32.7 million');
  });

  it('is written to the last digit in tables, and where its author says so', () => {
    expect(format.full(homes({ value: 32_607_156 }))).to.equal('32,607,156');
    expect(format.qualified(homes({ value: 32_607_156, exact: true }))).to.equal('32,607,156');
  });

  it('is none below a million', () => {
    for (const [value, text] of [
      [10_001, '10,001'],
      [999_999, '999,999'],
      [0.00025, '0.00025'],
      [1.005, '1.005'],
      [0.1 + 0.2, '0.3'],
    ] as const)
      expect(format.qualified(homes({ value }))).to.equal(text);
  });

  it('is none without a unit, and a year has its digits in a row', () => {
    expect(format.qualified(fact({ value: 1984 }))).to.equal('1984');
    expect(format.qualified(fact({ value: 3450 }))).to.equal('3,450');
    expect(format.qualified(fact({ value: 32_607_156 }))).to.equal('32,607,156');
  });

  it('says so in its sum', () => {
    const third = { id: 'S', label: '', from: ['F5a'], operation: 'F5a ÷ 7' };
    const exact = { ...third, id: 'T', operation: 'F5a ÷ 8' };
    const small = { ...third, id: 'U', operation: 'F5a ÷ 9600000' };
    const story = createStory({ ...article, derived: [third, exact, small] });
    const { sum } = createFormatter(story, 'en');
    expect(sum('S')).to.equal('3,200 ÷ 7 ≈ 457.14');
    expect(sum('T')).to.equal('3,200 ÷ 8 = 400');
    expect(sum('U')).to.equal('3,200 ÷ 9,600,000 ≈ 0.000333');
  });
});

describe('a number below zero', () => {
  it('has a true minus sign, and brackets where a sum needs them', () => {
    expect(format.value(fact({ value: -3450 }))).to.equal('−3,450');
    const below = fact({ id: 'B', value: -5 });
    const sum = { id: 'S', label: '', from: ['F5a', 'B'], operation: 'F5a − B' };
    const story = createStory({ ...article, facts: [...article.facts, below], derived: [sum] });
    expect(createFormatter(story, 'en').sum('S')).to.equal('3,200 − (−5) = 3,205');
  });

  for (const language of LANGUAGES)
    it(`never has a hyphen in ${language}`, () => {
      for (const unit of [undefined, 'homes', '°C', '%', 'EUR', 'km/h', 'share'])
        for (const number of [-7.1, -0.5, -1_250_000])
          expect(formatIn(language).value(fact({ value: number, unit }))).to.match(
            /^[^-]*−[^-]*$/u,
          );
    });
});

describe('a unit that Intl knows', () => {
  for (const [value, unit, text] of [
    [-7.1, '°C', '−7.1°C'],
    [42.6, '%', '42.6%'],
    [12.5, 'EUR', '€12.50'],
    [13_800, 'EUR', '€13,800'],
    // A line may end after a minus that no digit follows: there, a word joiner holds both together.
    [-12.5, 'USD', '−\u2060$12.50'],
    [120, 'km/h', '120 km/h'],
    [1, 'kilometer-per-hour', '1 kilometer per hour'],
    [3, 'day', '3 days'],
    [1, 'day', '1 day'],
    [0.00025, 'm', '0.00025 m'],
    [32_600_000, 'EUR', '€32.6M'],
  ] as const)
    it(`is written with ${value} as “${text}”`, () => {
      const figure = fact({ value, unit });
      expect(plain(format.counted(figure))).to.equal(text);
      expect(format.unit(figure)).to.equal('');
    });

  for (const language of LANGUAGES)
    it(`is never on another line than its number in ${language}`, () => {
      for (const unit of ['°C', '%', 'EUR', 'km/h', 'day', 'kilometer-per-hour']) {
        const text = formatIn(language).value(fact({ value: 12.5, unit }));
        expect(text).to.match(/\p{Nd}/u);
        expect(text).not.to.include(' ');
        const { currency } = readMeasure(unit)!;
        const own = new Intl.NumberFormat(language, readMeasure(unit)).format(12.5);
        expect(plain(text), currency ?? unit).to.equal(plain(own));
      }
    });

  it('stands once beside a range', () => {
    const range = fact({ low: -3, high: 5, unit: '°C' });
    expect(plain(format.counted(range))).to.match(/^−3 ?– ?5°C$/);
    expect(plain(format.pace(fact({ low: 1, high: 2, unit: 'EUR a year' })))).to.match(
      /^€1\.?0* ?– ?€?2\.?0* a year$/,
    );
  });

  it('is none that only looks like one', () => {
    for (const unit of ['GDP', 'homes', 'EURO', 'eur', 'toString', ''])
      expect(readMeasure(unit), unit).to.equal(undefined);
    expect(format.counted(fact({ value: 12, unit: 'GDP' }))).to.equal('12 GDP');
  });
});

describe('what is counted', () => {
  it('is one or several', () => {
    for (const [unit, one] of [
      ['cases', '1 case'],
      ['people', '1 person'],
      ['entries', '1 entry'],
    ] as const) {
      expect(format.counted(fact({ value: 1, unit }))).to.equal(one);
      expect(format.counted(fact({ value: 2, unit }))).to.equal(`2 ${unit}`);
    }
    expect(formatIn('de').counted(fact({ value: 1, unit: 'cases' }))).to.equal('1 Fall');
  });
});

describe('the numbers of the article', () => {
  for (const language of LANGUAGES)
    it(`are written in ${language} as anybody’s are`, () => {
      for (const figure of createStory(article).figures.values()) {
        const { value, low, high } = figure;
        const ends = [value, low, high].filter((it) => typeof it === 'number').slice(0, 1);
        if (!ends.length) continue;
        for (const isShort of [true, false]) {
          const [own, any] = [articleNumbers, anyNumbers].map((numbers) => [
            figure.unit === 'share' ? '' : numbers.write(ends, figure, language, isShort),
            numbers.isRounded(figure, isShort),
            figure.unit === 'share' && numbers.oneIn(ends[0]!),
          ]);
          expect(own, figure.id).to.eql(any);
        }
      }
    });
});
