import { expect } from 'chai';
import { checkRoles } from '../check/check-roles.js';
import { parseStoryData } from '../check/parse-story-data.js';
import { type Figure, OUR_ARITHMETIC } from '../figure.js';
import { fillText } from '../format/fill-text.js';
import { createFormatter } from '../format/format-figure.js';
import { type GraphicTag, graphicTags } from '../graphic-tags.js';
import { graphics } from '../graphics.js';
import { monthsIn } from '../period.js';
import type { Certainty, Qualifier } from '../story-data.js';
import { article } from './article.js';
import { articleSteps } from './article-steps.js';
import { builtInStory } from './built-in-story.js';

const story = builtInStory();
const format = createFormatter(story, 'en');
const figure = (id: string): Figure => story.figures.get(id) as Figure;

interface Expected {
  value: unknown;
  qualifier?: Qualifier;
  period?: readonly [from: string, to: string] | string;
  certainty: Certainty;
  source: string;
}

const year = ['2025-01', '2025-12'] as const;
const september = ['2025-09', '2025-09'] as const;

/** Every fact of the article as it was reported, in one place and written a second time by hand. */
const facts: Record<string, Expected> = {
  F1: {
    value: 2,
    qualifier: 'about',
    period: ['2024-10', '2025-09'],
    certainty: 'reported',
    source: 'focus',
  },
  F2a: {
    value: 70_000,
    qualifier: 'at least',
    period: year,
    certainty: 'projected',
    source: 'frontelligence',
  },
  F2b: { value: 0.1, period: year, certainty: 'projected', source: 'frontelligence' },
  F3a: { value: /^tens of thousands$/, certainty: 'reported', source: 'i-want-to-live' },
  F3b: { value: /brigade.*division.*arm/, certainty: 'reported', source: 'units' },
  F4: {
    value: 13_800,
    qualifier: 'about',
    period: ['2022', '2025-07'],
    certainty: 'recorded',
    source: 'document',
  },
  F5a: {
    value: 3200,
    qualifier: 'about',
    period: ['2024-01', '2024-12'],
    certainty: 'recorded',
    source: 'document',
  },
  F5b: {
    value: 3400,
    qualifier: 'about',
    period: ['2025-01', '2025-06'],
    certainty: 'recorded',
    source: 'document',
  },
  F5c: {
    value: /steady increase/,
    period: ['2024', '2025'],
    certainty: 'recorded',
    source: 'document',
  },
  F6: {
    value: 6,
    qualifier: 'up to',
    period: 'a year and a half',
    certainty: 'reported',
    source: 'units',
  },
  F7a: {
    value: /bases in the rear/,
    qualifier: 'mainly',
    period: 'first years of the war',
    certainty: 'reported',
    source: 'analysts',
  },
  F7b: {
    value: /hospitals or the front line/,
    qualifier: 'most',
    period: ['2025', '2025'],
    certainty: 'reported',
    source: 'analysts',
  },
  F8a: { value: /extrajudicial.*systematic/, certainty: 'claimed', source: 'researchers' },
  F8b: {
    value: /torture, executions and mass killings/,
    certainty: 'claimed',
    source: 'researchers',
  },
  F9a: {
    value: /crisis/,
    qualifier: 'not yet',
    period: september,
    certainty: 'judged',
    source: 'analysts',
  },
  F9b: {
    value: /serious.*methods/,
    period: september,
    certainty: 'judged',
    source: 'analysts',
  },
  F10: {
    value: /serious split/,
    qualifier: 'not ruled out',
    period: 'the near future',
    certainty: 'judged',
    source: 'authors',
  },
};

describe('the built-in story', () => {
  it('holds exactly the facts of the article', () => {
    expect(article.facts.map(({ id }) => id)).to.eql(Object.keys(facts));
    expect(article.derived.map(({ id }) => id)).to.eql(['D1', 'D2', 'D3', 'D4']);
  });

  for (const [id, expected] of Object.entries(facts))
    it(`tells ${id} as it was reported`, () => {
      const { value, qualifier, period, certainty, source } = figure(id);
      if (expected.value instanceof RegExp) expect(value).to.match(expected.value);
      else expect(value).to.equal(expected.value);
      expect(qualifier).to.equal(expected.qualifier);
      expect(certainty).to.equal(expected.certainty);
      expect(source).to.equal(expected.source);
      if (typeof expected.period === 'string') expect(period?.label).to.equal(expected.period);
      else expect(period && [period.from, period.to]).to.eql(expected.period);
    });

  for (const [id, value, shown] of [
    ['D1', 2.125, 'about 2.1 times'],
    ['D2', 7200, '7,200'],
    ['D3', 700_000, 'about 700,000'],
  ] as const)
    it(`works ${id} out as ${value} and writes "${shown}"`, () => {
      expect(figure(id).value).to.equal(value);
      expect(format.qualified(id)).to.equal(shown);
    });

  it('writes D4, the even pace of the projection, as "about 5,800 a month"', () => {
    expect(figure('D4').value).to.be.closeTo(70_000 / 12, 1e-9);
    expect(format.pace('D4')).to.equal('about 5,800 a month');
  });

  it('marks its own sums as derived and as nobody else’s', () => {
    for (const { id } of article.derived) {
      expect(figure(id)).to.include({ certainty: 'derived', source: OUR_ARITHMETIC });
      expect(format.sum(id)).to.match(/ [=≈] /);
    }
  });

  it('never calls a fact of the article derived', () => {
    expect(article.facts.map(({ certainty }) => certainty)).not.to.include('derived');
  });

  it('says for every fact through which outlet it came', () => {
    for (const { source } of article.facts)
      expect(story.sources.get(source)?.via).to.equal('fakti');
    expect(story.sources.get('fakti')?.date).to.equal('2025-09-29');
  });

  it('says in a note where no exact number or share was given', () => {
    for (const id of ['F3a', 'F3b']) expect(figure(id).note).to.match(/no exact number/i);
    for (const id of ['F7a', 'F7b']) expect(figure(id).note).to.match(/no shares/i);
    for (const id of ['F2b', 'F6']) expect(figure(id).note).to.match(/other outlets/i);
  });

  it('counts cases in three periods only: no month, quarter or earlier year was published', () => {
    const counts = article.facts.filter(({ unit }) => unit === 'cases');
    expect(counts.map(({ period }) => monthsIn(period))).to.eql([43, 12, 6]);
  });

  it('gives the growth in some documents a length without dates, and the doubling a year', () => {
    expect([figure('F1'), figure('F6')].map(({ period }) => monthsIn(period))).to.eql([12, 18]);
    expect(figure('F6').period).not.to.have.any.keys('from', 'to');
  });

  it('passes its own validation', () => {
    const { data: checked } = parseStoryData(structuredClone(article), article);
    expect(checked).to.eql(article);
  });

  for (const tag of graphicTags)
    it(`has all that <${tag}> draws`, () => {
      expect(checkRoles(graphics[tag].roles, story)).to.be.empty;
    });

  it('keeps the count of one document and the projection for the army in different graphics', () => {
    const ids = (tag: 'desertion-timeline' | 'projection-meter'): string[] =>
      Object.values(graphics[tag].roles).map(({ id }) => id);
    expect(ids('desertion-timeline')).not.to.include.members(['F2a']);
    expect(ids('desertion-timeline').join()).not.to.match(/F2|D3|D4/);
    expect(ids('projection-meter').join()).not.to.match(/F4|F5|D1|D2/);
  });
});

describe('the prose of the built-in story', () => {
  it('names every number and writes none', () => {
    for (const { heading = '', text } of articleSteps)
      for (const paragraph of [heading, ...text])
        expect(paragraph.replaceAll(/\{[^}]*\}/g, '')).not.to.match(/\d/);
  });

  for (const { name, text } of articleSteps)
    it(`can be filled in at "${name}"`, () => {
      for (const paragraph of text)
        for (const { text: part, figure: named } of fillText(paragraph, story, format))
          if (named) expect(part).not.to.match(/^$|NaN|undefined|\{/);
    });

  it('shows every graphic, in states that it has; of the two that draw the list, one but for the opening', () => {
    const told = articleSteps.filter(({ state }) => state);
    for (const { graphic, state } of told)
      expect(graphics[graphic as GraphicTag].states, graphic).to.include(state);
    const [opening, ...others] = articleSteps;
    expect([opening!.graphic, opening!.state]).to.eql(['case-field', 'opening']);
    expect(new Set(others.flatMap(({ graphic }) => graphic ?? []))).to.eql(
      new Set(graphicTags.filter((tag) => tag !== 'case-field')),
    );
  });

  it('has a name of its own for every step', () => {
    const names = articleSteps.map(({ name }) => name);
    expect(new Set(names).size).to.equal(names.length);
  });
});
