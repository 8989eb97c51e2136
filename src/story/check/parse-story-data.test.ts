import { expect } from 'chai';
import { article } from '../article/article.js';
import { createStory } from '../create-story.js';
import { numberOf } from '../figure.js';
import { type Issue, StoryDataError } from '../issue.js';
import type { StoryData } from '../story-data.js';
import { parseStoryData } from './parse-story-data.js';

type Entry = Record<string, unknown>;

const source = { id: 's', label: 'a source' };
const fact = (changes: Entry = {}): Entry => ({
  id: 'A',
  label: 'cases',
  value: 10,
  unit: 'cases',
  certainty: 'recorded',
  source: 's',
  ...changes,
});
const derived = (changes: Entry = {}): Entry => ({
  id: 'D',
  label: 'a sum',
  from: ['A', 'B'],
  operation: 'A − B',
  ...changes,
});
/** A story of two facts, one after the other, of which the second is the one that a test changes. */
const storyWith = (changes: Entry, ...sums: Entry[]): Entry => ({
  sources: [source],
  facts: [fact(), written(fact({ id: 'B', value: 4, ...changes }))],
  derived: sums.map(written),
});
/** An entry as it stands in a file, where a field that is undefined does not stand at all. */
const written = (entry: Entry): Entry =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));

const parse = (input: unknown): StoryData => parseStoryData(input, article).data;
/** Why it is refused, or what of it is left out. */
function issuesOf(input: unknown): readonly Issue[] {
  try {
    return [...new Set(parseStoryData(input, article).lost.values())];
  } catch (error) {
    if (error instanceof StoryDataError) return error.issues;
    throw error;
  }
}
const places = (input: unknown): string[] => issuesOf(input).map(({ path }) => path);

/** That `input` has this one issue and no other, with a hint that says what to write. */
function expectOneIssue(input: unknown, path: string, value: unknown, hint: RegExp): void {
  const issues = issuesOf(input);
  expect(issues.map((issue) => issue.path)).to.eql([path]);
  expect(issues[0]?.value).to.eql(value);
  expect(issues[0]?.hint).to.match(hint);
}

describe('valid story data', () => {
  it('may be small', () => {
    expect(parse({ sources: [source] })).to.eql({
      sources: [source],
      facts: [],
      derived: [],
      steps: [],
    });
  });

  it('keeps all that its author wrote', () => {
    const data = { ...storyWith({ note: 'a note', asOf: '2025-09' }, derived()), steps: [] };
    expect(parse(data)).to.eql(data);
  });

  it('may give a range, or one end of it, in place of a value', () => {
    expect(places(storyWith({ value: undefined, low: 3, high: 5 }))).to.be.empty;
    expect(places(storyWith({ value: undefined, low: 3 }))).to.be.empty;
    expect(places(storyWith({ value: undefined, high: 3 }))).to.be.empty;
  });

  it('makes a range of a sum that has one among its parts', () => {
    const range = { value: undefined, low: 3, high: 5 };
    const { figures } = createStory(parse(storyWith(range, derived())));
    expect(figures.get('D')).to.deep.include({ low: 5, high: 7 }).and.not.have.property('value');
  });

  it('may build one sum on another that stands before it', () => {
    const data = storyWith({}, derived(), derived({ id: 'E', from: ['D'], operation: 'D × 2' }));
    expect(createStory(parse(data)).figures.get('E')?.value).to.equal(12);
  });

  it('may say that no figure was published', () => {
    const data = storyWith({ value: null });
    expect(parse(data)).to.deep.include({ facts: data['facts'] });
  });

  it('may name the schema that an editor checks it by', () => {
    const $schema = 'dist/story.schema.json';
    expect(parse({ $schema, ...storyWith({}) })).to.include({ $schema });
  });

  it('may tell its pace by the year', () => {
    expect(parse({ ...storyWith({}), rate: 'year' }).rate).to.equal('year');
    expectOneIssue({ ...storyWith({}), rate: 'day' }, 'rate', 'day', /month, year/);
  });

  it('may hold five thousand facts', () => {
    const facts = Array.from({ length: 5_000 }, (_, i) => fact({ id: `fact-${i}` }));
    expect(parse({ sources: [source], facts }).facts).to.have.length(5_000);
  });
});

describe('story data that is not a story', () => {
  for (const input of [undefined, null, 5, 'a text', true])
    it(`such as ${JSON.stringify(input)} is one issue of the data as a whole`, () => {
      expectOneIssue(input, '', input, /as an object with sources, facts, derived and steps/);
    });

  it('such as a bare list of facts is one issue of the data as a whole', () => {
    expect(places([fact()])).to.eql(['']);
  });

  it('such as facts that are no list is an issue at its place', () => {
    expectOneIssue({ sources: [source], facts: 'F4' }, 'facts', 'F4', /as a list/);
    expectOneIssue({ facts: { F4: 3 } }, 'facts', { F4: 3 }, /as a list/);
    expectOneIssue({ sources: 7 }, 'sources', 7, /as a list/);
  });
});

describe('a mistake in a fact', () => {
  for (const [what, changes, path, value, hint] of [
    ['an unknown certainty', { certainty: 'sure' }, 'certainty', 'sure', /recorded, reported/],
    ['no certainty', { certainty: undefined }, 'certainty', undefined, /recorded, reported/],
    ['an unknown qualifier', { qualifier: 'circa' }, 'qualifier', 'circa', /about, at least/],
    ['a source that is not listed', { source: 'x' }, 'source', 'x', /use one of: s$/],
    ['no source', { source: undefined }, 'source', undefined, /id of one of the sources/],
    ['no label', { label: undefined }, 'label', undefined, /what is counted/],
    ['an empty label', { label: '' }, 'label', '', /what is counted/],
    ['no value', { value: undefined }, 'value', undefined, /a value, or low and high/],
    ['a value of a wrong type', { value: true }, 'value', true, /without quotes, or words/],
    ['an empty value', { value: '' }, 'value', '', /words, or a number/],
    ['a value that is not a number', { value: NaN }, 'value', NaN, /without quotes/],
    ['a bound in words', { low: 'three' }, 'low', 'three', /number without quotes/],
    ['a negative count', { value: -4 }, 'value', -4, /0 or more/],
    ['a part of a case', { value: 4.5 }, 'value', 4.5, /whole number/],
    ['a negative bound', { value: undefined, low: -4 }, 'low', -4, /0 or more/],
    ['low above high', { value: undefined, low: 9, high: 5 }, 'low', 9, /5 \(high\) or less/],
    ['no figure and a bound', { value: null, low: 3 }, 'value', null, /low and high are figures/],
    ['a share above the whole', { value: 1.5, unit: 'share' }, 'value', 1.5, /up to 1/],
    [
      'a share that may be nothing',
      { value: undefined, low: 0, high: 1, unit: 'share' },
      'low',
      0,
      /more than 0/,
    ],
    ['a bad date', { period: { from: 'May 2024' } }, 'period.from', 'May 2024', /ISO date/],
    ['a bad month', { period: { to: '2024-13' } }, 'period.to', '2024-13', /ISO date/],
    ['months in words', { period: { months: '18' } }, 'period.months', '18', /without quotes/],
    ['no months', { period: { months: 0 } }, 'period.months', 0, /above 0/],
    ['next to no months', { period: { months: 1e-320 } }, 'period.months', 1e-320, /up to/],
    ['a value too small to be told', { value: 1e-320 }, 'value', 1e-320, /10⁻¹⁵ to 10¹⁵/],
    ['a value too large to be told', { value: 1e308 }, 'value', 1e308, /10⁻¹⁵ to 10¹⁵/],
    [
      'months beside dates',
      { period: { from: '2024', to: '2024', months: 18 } },
      'period.months',
      18,
      /leave it out/,
    ],
    ['a period of a wrong type', { period: '2024' }, 'period', '2024', /from and to/],
    [
      'a reversed period',
      { period: { from: '2025-03', to: '2024-12' } },
      'period.to',
      '2024-12',
      /2025-03 or later/,
    ],
  ] as const)
    it(`${what} is told with its place, value and hint`, () => {
      expectOneIssue(storyWith(changes), `facts[1].${path}`, value, hint);
    });

  it('that reverses the days of one month is a reversed period, too', () => {
    const period = { from: '2025-07-20', to: '2025-07-10' };
    expect(places(storyWith({ period }))).to.eql(['facts[1].period.to']);
  });

  it('that names a day which does not exist is a bad date', () => {
    expect(places(storyWith({ asOf: '2025-02-30' }))).to.eql(['facts[1].asOf']);
  });

  it('that gives a number without end is told, for nothing can be drawn to its scale', () => {
    expect(places(storyWith({ value: Infinity }))).to.eql(['facts[1].value']);
  });

  it('that gives a value outside its own bounds is told, for words and picture would disagree', () => {
    expect(places(storyWith({ value: 4, low: 10, high: 20 }))).to.have.length(1);
  });

  it('that calls nothing a share is told, for no picture can show one of endless parts', () => {
    expect(places(storyWith({ value: 0, unit: 'share' }))).to.eql(['facts[1].value']);
    expect(places(storyWith({ value: -0.1, unit: 'share' }))).to.eql(['facts[1].value']);
  });

  it('does not hide the mistakes in other facts', () => {
    const facts = [fact({ certainty: 'x' }), fact({ id: 'B', value: true }), fact({ id: 'C' })];
    expect(places({ sources: [source], facts })).to.eql(['facts[0].certainty', 'facts[1].value']);
  });

  it('does not hide what is wrong between other entries, each told at its place', () => {
    const facts = [
      fact({ certainty: 'x' }),
      fact({ id: 'B', source: 'nobody' }),
      fact({ id: 'C', value: -1 }),
    ];
    const sources = [{ id: 's' }, source];
    const steps = [{ name: 'one' }, { name: 'two', text: [] }, { name: 'two', text: [] }];
    expect(places({ sources, facts, derived: [derived()], steps })).to.eql([
      'sources[0].label',
      'facts[0].certainty',
      'steps[0].text',
      'sources[1].id',
      'steps[2].name',
      'facts[1].source',
      'facts[2].value',
    ]);
  });

  it('leaves sums unjudged until it is mended, for they may rest on it', () => {
    const data = storyWith({ certainty: 'sure' }, derived({ operation: 'A ÷ 0' }));
    expect(places(data)).to.eql(['facts[1].certainty']);
  });

  it('may be a fact that is not an object', () => {
    expectOneIssue({ sources: [source], facts: [5] }, 'facts[0]', 5, /as an object with id/);
  });

  it('is no count below zero when nothing is counted', () => {
    expect(places(storyWith({ value: -4, unit: 'degrees' }))).to.be.empty;
  });
});

describe('entries with the same id', () => {
  it('are told where the second one stands', () => {
    expectOneIssue(storyWith({ id: 'A' }), 'facts[1].id', 'A', /once/);
    expectOneIssue({ sources: [source, source] }, 'sources[1].id', 's', /once/);
    const step = { name: 'one', text: [] };
    expectOneIssue({ sources: [], steps: [step, step] }, 'steps[1].name', 'one', /once/);
  });

  it('are told in the list of sums when a sum takes the id of a fact', () => {
    expectOneIssue(
      storyWith({}, derived({ id: 'A', from: ['B'], operation: 'B × 2' })),
      'derived[0].id',
      'A',
      /once/,
    );
  });
});

describe('a mistake in a sum', () => {
  for (const [what, changes, path, value, hint] of [
    ['a part that is gone', { from: ['A', 'C'] }, 'from[1]', 'C', /use one of: A, B$/],
    ['no parts', { from: [] }, 'from', [], /list the ids/],
    ['no operation', { operation: undefined }, 'operation', undefined, /write the sum/],
    ['a stranger', { operation: 'A − C' }, 'operation', 'A − C', /join A, B and numbers/],
    ['a word missing', { operation: 'A −' }, 'operation', 'A −', /join A, B and numbers/],
    ['a bracket', { operation: '(A − B)' }, 'operation', '(A − B)', /join A, B and numbers/],
    ['a division by zero', { operation: 'A ÷ 0' }, 'operation', 'A ÷ 0', /Infinity/],
    ['too many digits', { significantDigits: 9 }, 'significantDigits', 9, /1 to 6/],
    [
      'a negative count',
      { operation: 'B − A', unit: 'cases' },
      'operation',
      'B − A',
      /-6: check the facts/,
    ],
  ] as const)
    it(`${what} is told with its place, value and hint`, () => {
      expectOneIssue(storyWith({}, derived(changes)), `derived[0].${path}`, value, hint);
    });

  it('may be a part that nobody published', () => {
    expectOneIssue(storyWith({ value: null }, derived()), 'derived[0].from[1]', 'B', /number/);
  });

  it('may be a part that is words', () => {
    expectOneIssue(storyWith({ value: 'many' }, derived()), 'derived[0].from[1]', 'B', /number/);
  });

  it('may be nothing divided by nothing', () => {
    const sum = derived({ operation: 'B ÷ B' });
    expect(places(storyWith({ value: 0 }, sum))).to.eql(['derived[0].operation']);
  });

  it('may be a reversed period', () => {
    const sum = derived({ period: { from: '2025', to: '2024' } });
    expect(places(storyWith({}, sum))).to.eql(['derived[0].period.to']);
  });
});

describe('an update', () => {
  it('that is empty leaves the story as it is', () => expect(parse({})).to.eql(article));

  it('changes the fields that it names and keeps the others', () => {
    const { facts } = parse({ facts: [{ id: 'F4', value: 15_000 }] });
    const before = article.facts.find(({ id }) => id === 'F4');
    expect(facts.find(({ id }) => id === 'F4')).to.eql({ ...before, value: 15_000 });
    expect(facts.map(({ id }) => id)).to.eql(article.facts.map(({ id }) => id));
  });

  it('adds what the story does not have yet, at the end', () => {
    const added = { ...fact({ id: 'F11', source: 'analysts' }) };
    expect(parse({ facts: [added] }).facts.at(-1)).to.eql(added);
  });

  it('changes sums and steps in the same way', () => {
    const step = { name: 'new', text: ['Words'] };
    const data = parse({ derived: [{ id: 'D3', operation: 'F2a × 8' }], steps: [step] });
    expect(createStory(data).figures.get('D3')?.value).to.equal(560_000);
    expect(data.steps).to.eql([step]);
  });

  it('changes the sums that use its facts', () => {
    const { figures } = createStory(parse({ facts: [{ id: 'F5b', value: 6400 }] }));
    expect(numberOf(figures.get('D1'))).to.equal(4);
    expect(numberOf(figures.get('D2'))).to.equal(4200);
  });

  it('is told its mistakes where its author wrote them', () => {
    const facts = [
      { id: 'F4', value: 14_000 },
      { id: 'F1', certainty: 'sure' },
    ];
    expectOneIssue({ facts }, 'facts[1].certainty', 'sure', /recorded/);
    expectOneIssue({ facts: [{ id: 'F5b', value: -1 }] }, 'facts[0].value', -1, /0 or more/);
    expectOneIssue(
      { derived: [{ id: 'D4', operation: 'F2a ÷ F4' }] },
      'derived[0].operation',
      'F2a ÷ F4',
      /join F2a/,
    );
    expectOneIssue({ steps: [{ name: 'x', text: 'y' }] }, 'steps[0].text', 'y', /list of texts/);
  });

  it('with an id that no figure has is told of the id, and of those that come close', () => {
    const facts = [
      { id: 'F4', value: 14_000 },
      { id: 'F5z', value: 3 },
    ];
    const hint =
      /^did you mean F5a or F5b or F5c\? use one of: F1, .*; a new figure needs label, certainty/;
    expectOneIssue({ facts }, 'facts[1].id', 'F5z', hint);
    expectOneIssue({ facts: facts.slice(1) }, 'facts[0].id', 'F5z', hint);
    expectOneIssue({ derived: [{ id: 'D9', operation: 'F4 × 2' }] }, 'derived[0].id', 'D9', /^did/);
  });

  it('with an unknown id is told of all else that is wrong, but not of what follows from it', () => {
    const facts = [
      { id: 'F5z', value: 3 },
      { id: 'F4', certainty: 'sure' },
    ];
    const derived = [{ id: 'X', label: 'x', from: ['F5z'], operation: 'F5z × 2' }];
    expect(places({ facts, derived })).to.eql(['facts[0].id', 'facts[1].certainty']);
    expect(places({ facts: facts.slice(0, 1), derived })).to.eql(['facts[0].id']);
  });

  it('of nothing but unknown figures is told that it is an update, and how to tell a story', () => {
    const rows = ['ships', 'crews'].map((id) => ({ id, value: '3' }));
    const hint =
      /^a table, a CSV or an attribute updates figures .*: F1, .*; for a story of your own, write JSON with sources/;
    expectOneIssue({ facts: rows }, 'facts', ['ships', 'crews'], hint);
    expectOneIssue({ facts: rows.slice(0, 1) }, 'facts[0].id', 'ships', hint);
  });

  it('may bring a figure of its own, if it says all of it', () => {
    const own = fact({ id: 'ships', source: 'analysts' });
    expect(places({ facts: [own] })).to.eql([]);
    expect(places({ facts: [{ ...own, label: '' }] })).to.eql(['facts[0].label']);
  });

  it('is told where its entry without an id stands', () => {
    const facts = [{ id: 'F4', value: 14_000 }, { value: 3 }];
    expect(places({ facts })).to.include('facts[1].id');
    expect(places({ facts: [{ id: 'F4' }, null] })).to.eql(['facts[1]']);
  });

  it('is told which of several entries without an id is at issue', () => {
    const facts = [
      { ...fact({ source: 'analysts' }), id: undefined },
      { ...fact({ source: 'analysts' }), id: undefined },
    ];
    expect(places({ facts })).to.eql(['facts[0].id', 'facts[1].id']);
  });

  it('that makes a sum of the story impossible is told which, at its own figure', () => {
    expectOneIssue(
      { facts: [{ id: 'F4', value: 100 }] },
      'facts[0].value',
      100,
      /another number: F4 − F5a − F5b cannot be worked out with it, and is left out$/,
    );
  });

  it('that takes the number from one of two facts is told of that one', () => {
    expectOneIssue(
      {
        facts: [
          { id: 'F5a', value: 3250 },
          { id: 'F5b', value: 'many' },
        ],
      },
      'facts[1].value',
      'many',
      /^write a number: F5b:pace ÷ F5a:pace, F4 − F5a − F5b cannot be worked out with it, and is left out$/,
    );
  });

  it('that takes the number from a fact is told once, for all sums that need it', () => {
    expectOneIssue(
      { facts: [{ id: 'F2a', value: 'many' }] },
      'facts[0].value',
      'many',
      /^write a number: F2a [^,]+, F2a .+ cannot be worked out with it, and is left out$/,
    );
  });

  it('never points at an entry of its author’s that is not at issue', () => {
    const input = {
      facts: [{ id: 'F4', value: 100 }],
      derived: [{ id: 'D3' }, { id: 'D4' }],
    };
    expect(issuesOf(input)).to.have.length(1);
    expect(places(input)).not.to.include('derived[1].operation');
  });
});

describe('thousands of rows with mistakes', () => {
  const rows = (changes: (i: number) => Entry): Entry[] =>
    Array.from({ length: 4_900 }, (_, i) => fact({ id: `fact-${i}`, ...changes(i) }));

  it('are told one by one, in the time that as many right ones take', () => {
    const sources = rows((i) => ({ id: `s-${i}`, label: 'a source' })).slice(0, 200);
    const facts = rows(() => ({ source: 'nobody' }));
    const issues = issuesOf({ sources, facts });
    expect(issues).to.have.length(4_900);
    expect(issues[0]?.hint.length).to.be.below(400);
  });

  it('are told so in an update, too, each where it was written', () => {
    const issues = issuesOf({ facts: rows(() => ({ certainty: 'sure' })) });
    expect(issues).to.have.length(4_900);
    expect(issues.at(-1)?.path).to.equal('facts[4899].certainty');
  });

  it('make a message that can be read', () => {
    const { message } = new StoryDataError(issuesOf({ facts: rows(() => ({ certainty: 'x' })) }));
    expect(message.split('\n')).to.have.length(21);
    expect(message).to.match(/… and 4880 more$/);
  });
});

describe('the message about story data', () => {
  it('has one line for each issue: its place, its value and its hint', () => {
    const data = { sources: [source], facts: [fact({ certainty: 'sure' }), fact({ id: '' })] };
    const { message } = new StoryDataError(issuesOf(data));
    expect(message.split('\n')).to.eql([
      'facts[0].certainty is "sure": use one of: recorded, reported, projected, claimed, judged, derived',
      'facts[1].id is "": give it an id such as "F4"',
    ]);
  });

  it('says what is missing, names the data as a whole, and cuts long values short', () => {
    const describe = (issue: Issue): string => new StoryDataError([issue]).message;
    expect(describe({ path: 'facts[0].label', value: undefined, hint: 'say it' })).to.equal(
      'facts[0].label is missing: say it',
    );
    expect(describe({ path: '', value: 5, hint: 'write it' })).to.match(/^story data is 5: /);
    expect(describe({ path: 'x', value: 'y'.repeat(999), hint: '' }).length).to.be.below(100);
  });
});
