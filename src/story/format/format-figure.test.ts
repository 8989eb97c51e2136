import { expect } from 'chai';
import { loadLanguage } from '../../languages/language.js';
import { article } from '../article/article.js';
import { createStory } from '../create-story.js';
import type { Figure } from '../figure.js';
import { paceOf } from '../pace.js';
import type { Period } from '../story-data.js';
import { fact } from './fact.fixture.js';
import { createFormatter, type FigureFormatter } from './format-figure.js';
import { phrasesFor } from './phrases.js';

/** Written as an author's own is, which may hold any number. */
const story = createStory(article);

/** Engines differ in which space and which dash they put where. */
const plain = (text: string): string =>
  text.replaceAll(/\s*[–—]\s*/g, ' – ').replaceAll(/\s+/g, ' ');

const inLanguage = (language: string): FigureFormatter => createFormatter(story, language);
const pace = (id: string): Figure => paceOf(story.figures.get(id) as Figure);

before(async () => {
  for (const language of ['ar', 'bg', 'de', 'fr', 'ru', 'uk']) await loadLanguage(language);
});

describe('a figure in English', () => {
  const format = inLanguage('en');

  it('is short for reading and exact for tables', () => {
    expect(format.value('F4')).to.equal('13,800');
    expect(format.exact('F4')).to.equal('13,800');
    expect(format.exact('D2')).to.equal('7,200');
    expect(format.exact('D3')).to.equal('700,000');
  });

  for (const [id, text] of [
    ['F1', 'about twice'],
    ['F2a', 'at least 70,000'],
    ['F2b', '1 in 10'],
    ['F4', 'about 13,800'],
    ['F6', 'up to 6 times'],
    ['D1', 'about 2.1 times'],
  ] as const)
    it(`writes ${id} as "${text}"`, () => expect(format.qualified(id)).to.equal(text));

  it('writes out a number below a million, and shortens it from there on', () => {
    expect(format.value(fact({ value: 999_999 }))).to.equal('999,999');
    expect(format.value(fact({ value: 1_250_000, unit: 'people' }))).to.equal('1.25 million');
  });

  it('has a word for twice, and a number in tables and for all that is not exactly that', () => {
    const times = fact({ value: 2, unit: 'times' });
    expect(format.value(times)).to.equal('twice');
    expect(format.exact(times)).to.equal('2 times');
    expect(format.value(fact({ value: 2.1, unit: 'times' }))).to.equal('2.1 times');
    expect(format.value(fact({ low: 2, high: 2.5, unit: 'times' }))).to.equal('2 – 2.5 times');
  });

  it('keeps words as they are', () => {
    expect(format.value('F3a')).to.equal('tens of thousands');
    expect(format.exact('F7a')).to.equal('bases in the rear');
  });

  it('keeps the signs in words that mean something to the language we are written in', () => {
    const said = fact({ value: 'A$$ 5', qualifier: 'about' });
    expect(format.qualified(said)).to.equal('about A$$ 5');
  });

  it('has a monthly pace that follows from the length of its period', () => {
    expect(format.pace(pace('F5a'))).to.equal('about 267 a month');
    expect(format.pace(pace('F5b'))).to.equal('about 567 a month');
    expect(format.sum(pace('F5a'))).to.equal('3,200 ÷ 12 ≈ 267');
    expect(format.sum(pace('F5b'))).to.equal('3,400 ÷ 6 ≈ 567');
    expect(format.asPace(format.sum(pace('F5b')), pace('F5b'))).to.equal('3,400 ÷ 6 ≈ 567 a month');
  });

  for (const [id, sum] of [
    ['D1', '(3,400 ÷ 6) ÷ (3,200 ÷ 12) ≈ 2.1 times'],
    ['D2', '13,800 − 3,200 − 3,400 = 7,200'],
    ['D3', '70,000 × 10 = 700,000'],
    ['D4', '70,000 ÷ 12 ≈ 5,800'],
  ] as const)
    it(`shows the sum behind ${id}`, () => expect(plain(format.sum(id))).to.equal(sum));

  it('has no sum unless it is derived', () => expect(format.sum('F4')).to.equal(''));

  it('is empty when the story does not have it', () => {
    const { value, exact, qualified, pace, sum } = format;
    for (const write of [value, exact, qualified, pace, sum]) expect(write('F99')).to.equal('');
  });

  it('is empty rather than a guess when nothing was given', () => {
    expect(format.value(fact({}))).to.equal('');
  });
});

describe('a range', () => {
  const format = inLanguage('en');

  it('shows both of its ends', () => {
    expect(format.qualified(fact({ low: 3000, high: 3400 }))).to.equal('3,000 – 3,400');
    expect(format.exact(fact({ low: 3000, high: 3400 }))).to.equal('3,000 – 3,400');
  });

  it('with one end is a bound, even if no word says so', () => {
    expect(format.qualified(fact({ low: 70_000 }))).to.equal('at least 70,000');
    expect(format.qualified(fact({ high: 6, unit: 'times' }))).to.equal('up to 6 times');
  });

  it('may begin at zero', () => {
    expect(format.qualified(fact({ low: 0, high: 12 }))).to.equal('0 – 12');
    expect(format.qualified(fact({ low: 0 }))).to.equal('at least 0');
  });

  it('of factors still says that they are factors', () => {
    expect(format.value(fact({ low: 2, high: 6, unit: 'times' }))).to.match(/times$/);
  });

  it('of shares still says that they are shares', () => {
    expect(plain(format.value(fact({ low: 0.1, high: 0.2, unit: 'share' })))).to.equal('10% – 20%');
  });
});

describe('a figure with a best estimate in its range', () => {
  const format = inLanguage('en');
  const rise = fact({ value: 0.2, low: 0.15, high: 0.25, unit: 'm' });

  it('shows the estimate, and the range with it where there is room', () => {
    expect(plain(format.value(rise))).to.equal('0.2 m');
    expect(plain(format.qualified(rise))).to.equal('0.2 m (0.15 – 0.25 m)');
    expect(plain(format.exact(rise))).to.equal('0.2 m (0.15 – 0.25 m)');
  });
});

describe('a figure that nobody published', () => {
  it('is said to be missing, without a bound, in the language of the reader', () => {
    const missing = fact({ value: null, qualifier: 'about' });
    const format = inLanguage('en');
    for (const write of [format.value, format.exact, format.qualified])
      expect(write(missing)).to.equal('no figure published');
    expect(inLanguage('de').value(missing)).to.equal('keine Zahl veröffentlicht');
  });
});

describe('a story told by the year', () => {
  const yearly = createStory({ ...article, rate: 'year' });
  const format = createFormatter(yearly, 'en');

  it('has a pace and lengths of time in years, and names what is measured', () => {
    const rain = fact({ value: 240, unit: 'mm', period: { from: '2001', to: '2020' } });
    expect(plain(format.pace(paceOf(rain, format.rate)))).to.equal('about 12 mm a year');
    expect(plain(format.pace(fact({ value: 3.7, unit: 'mm a year' })))).to.equal('3.7 mm a year');
    expect(format.duration(rain.period)).to.equal('20 years');
    expect(createFormatter(yearly, 'de').asPace('12', rain)).to.equal('12 im Jahr');
  });

  it('tells a pace by what it counts by itself, whatever the rate of the story', () => {
    const monthly = inLanguage('en');
    const figure = fact({ value: 3.7, unit: 'mm a year' });
    expect(plain(monthly.pace(figure))).to.equal('3.7 mm a year');
    expect(monthly.unit(figure)).to.equal('a year');
    expect(monthly.asPace('37 ÷ 10', figure)).to.equal('37 ÷ 10 a year');
    expect(format.pace('D4')).to.equal('about 5,800 a month');
  });

  it('keeps a range a range, and a bound a bound', () => {
    const period = { from: '2001', to: '2020' };
    const range = paceOf(fact({ low: 20, high: 40, unit: 'mm', period }), format.rate);
    expect(plain(format.pace(range))).to.equal('1 – 2 mm a year');
    expect(format.sum({ ...range, id: 'x' })).to.contain('÷ 20');
    const bound = paceOf(fact({ value: 40, qualifier: 'at least', unit: 'cases', period }), 'year');
    expect(format.pace(bound)).to.equal('at least 2 a year');
  });

  it('sets a range in a sum in brackets', () => {
    const { facts } = article;
    const range = { ...facts[5]!, id: 'R', value: undefined, low: 2, high: 4 };
    const sum = { id: 'S', label: '', from: ['R'], operation: 'R × 2' };
    const story = createStory({ ...article, facts: [...facts, range], derived: [sum] });
    expect(createFormatter(story, 'en').sum('S')).to.equal('(2 – 4) × 2 = 4 – 8');
  });
});

describe('a period in English', () => {
  const format = inLanguage('en');
  const write = (period: Period | undefined): string => plain(format.period(period));

  for (const [from, to, text] of [
    ['2024-01', '2024-12', '2024'],
    ['2024', '2024', '2024'],
    ['2024', '2024-12', '2024'],
    ['2025-01', '2025-06', 'January – June 2025'],
    ['2024-10', '2025-09', 'October 2024 – September 2025'],
    ['2022', '2025-07', '2022 – July 2025'],
    ['2024', '2025', '2024 – 2025'],
    ['2025-09', '2025-09', 'September 2025'],
    ['2025-09-29', '2025-09-29', 'September 29, 2025'],
  ] as const)
    it(`from ${from} to ${to} is "${text}"`, () => {
      expect(write({ from, to })).to.equal(text);
    });

  it('is told in words where no date was given', () => {
    expect(write({ label: 'first years of the war' })).to.equal('first years of the war');
  });

  it('stays open where one end is not known', () => {
    expect(write({ from: '2022' }).trim()).to.equal('2022 –');
    expect(write({ to: '2025-07' }).trim()).to.equal('– July 2025');
  });

  it('is empty where there is none', () => {
    expect(write(undefined)).to.equal('');
    expect(write({})).to.equal('');
  });

  it('has a short form for narrow places', () => {
    expect(plain(format.shortPeriod({ from: '2025-01', to: '2025-06' }))).to.equal(
      'Jan – Jun 2025',
    );
  });

  it('has a length in months, or in days where these are no whole ones', () => {
    const length = (from: string, to: string): string => plain(format.duration({ from, to }));
    expect(length('2024', '2024')).to.equal('12 months');
    expect(length('2024-02', '2024-02')).to.equal('1 month');
    expect(length('2024-02-01', '2024-02-29')).to.equal('1 month');
    expect(length('2025-07-31', '2025-08-01')).to.equal('2 days');
  });
});

describe('a figure in another language', () => {
  const written = (language: string, id: string): string =>
    plain(inLanguage(language).qualified(id));

  it('is written in German', () => {
    expect(written('de', 'F4')).to.equal('etwa 13.800');
    expect(written('de', 'F2a')).to.equal('mindestens 70.000');
    expect(written('de', 'F1')).to.equal('etwa doppelt');
    expect(written('de', 'F6')).to.equal('bis zu 6\u2011mal');
    expect(written('de', 'F2b')).to.equal('1 von 10');
    expect(inLanguage('de').exact('F4')).to.equal('13.800');
    expect(inLanguage('de').pace(pace('F5a'))).to.equal('etwa 267 im Monat');
    expect(plain(inLanguage('de').period({ from: '2025-01', to: '2025-06' }))).to.equal(
      'Januar – Juni 2025',
    );
  });

  it('falls back from a region to its language', () => {
    expect(written('de-AT', 'F4')).to.equal('etwa 13 800');
    expect(written('uk-UA', 'F2b')).to.equal('1 з 10');
    expect(phrasesFor('fr-CA')).to.equal(phrasesFor('fr'));
  });

  it('is written in French', () => {
    expect(written('fr', 'F4')).to.equal('environ 13 800');
    expect(written('fr', 'F6')).to.equal('jusqu’à 6 fois');
    expect(plain(inLanguage('fr').exact('F4'))).to.equal('13 800');
  });

  it('is written in Ukrainian', () => {
    expect(written('uk', 'F4')).to.equal('приблизно 13 800');
    expect(written('uk', 'F2a')).to.equal('щонайменше 70 000');
    expect(written('uk', 'F1')).to.equal('приблизно вдвічі');
  });

  it('is written in Arabic', () => {
    expect(written('ar-u-nu-latn', 'F4')).to.equal('نحو 13,800');
    expect(written('ar-u-nu-latn', 'F2a')).to.match(/^ما لا يقل عن .*70/);
    expect(written('ar-u-nu-latn', 'F2b')).to.match(/^1 من كل .*10/);
  });

  it('falls back to English phrases where the language has none', () => {
    expect(phrasesFor('eo')).to.equal(phrasesFor('en'));
    expect(phrasesFor('und')).to.equal(phrasesFor('en'));
    expect(written('eo', 'F4')).to.match(/^about /);
    expect(written('zxx', 'F2b')).to.match(/^1 in /);
  });

  for (const language of ['en', 'ar', 'bg', 'de', 'fr', 'ru', 'uk'])
    it(`has a place for the number in every phrase of "${language}"`, () => {
      const { bound, pace, times, oneIn } = phrasesFor(language);
      const phrases = [bound, pace, typeof times === 'string' ? { times } : times].flatMap((it) =>
        Object.values<string>(it),
      );
      expect(Object.keys(bound)).to.include.members(['about', 'at least', 'up to']);
      for (const phrase of [...phrases, oneIn]) expect(phrase.split('{}')).to.have.length(2);
    });

  it('keeps the years of its source, whatever calendar the language prefers', () => {
    expect(inLanguage('fa-u-nu-latn').period({ from: '2024', to: '2024' })).to.include('2024');
  });

  it('keeps its third digit where a language counts in ten thousands', () => {
    expect(inLanguage('ja').value(fact({ value: 1_384_000, unit: 'cases' }))).to.equal('138万');
  });

  it('shows the same digits in a sum as in the table', () => {
    const format = inLanguage('de');
    expect(plain(format.sum('D2'))).to.equal('13.800 − 3.200 − 3.400 = 7.200');
  });
});

describe('a formatter', () => {
  it('writes the figures of the story it was made for', () => {
    const other = createStory({
      ...article,
      facts: article.facts.map((it) => (it.id === 'F4' ? { ...it, value: 20_000 } : it)),
    });
    expect(createFormatter(other, 'en').sum('D2')).to.equal('20,000 − 3,200 − 3,400 = 13,400');
    expect(inLanguage('en').exact('F4')).to.equal('13,800');
  });
});
