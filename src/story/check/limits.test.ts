import { expect } from 'chai';
import { article } from '../article/article.js';
import { createStory } from '../create-story.js';
import { type Issue, StoryDataError } from '../issue.js';
import type { StoryData } from '../story-data.js';
import { checkGraphics } from './check-graphics.lazy.js';
import { limits } from './limits.js';
import { parseStoryData } from './parse-story-data.js';

type Entry = Record<string, unknown>;

const source = { id: 's', label: 'a source' };
const fact = { id: 'A', label: 'a', value: 1, certainty: 'recorded', source: 's' };
const story = (changes: Entry): Entry => ({ sources: [source], facts: [fact], ...changes });
const many = (count: number, entry: (i: number) => Entry): Entry[] =>
  Array.from({ length: count }, (_, i) => entry(i));

function issuesOf(input: unknown): readonly Issue[] {
  try {
    return checkGraphics(parseStoryData(input, article).data);
  } catch (error) {
    if (error instanceof StoryDataError) return error.issues;
    throw error;
  }
}

const sumOf = (parts: number): Entry => ({
  id: 'D',
  label: 'd',
  from: ['A'],
  operation: new Array(parts).fill('A').join('+'),
});
const step = (text: string[], changes: Entry = {}): Entry => ({ name: 'one', text, ...changes });

/** For each limit, data that reaches a number of it, and where too much is told of. */
const REACHED: Record<string, [most: number, reach: (count: number) => Entry, path: string]> = {
  sources: [
    limits.sources,
    (n) => ({ sources: many(n, (i) => ({ ...source, id: i ? `s${i}` : 's' })) }),
    'sources',
  ],
  facts: [limits.facts, (n) => ({ facts: many(n, (i) => ({ ...fact, id: `f${i}` })) }), 'facts'],
  'derived sums': [
    limits.derived,
    (n) => ({ derived: many(n, (i) => ({ ...sumOf(1), id: `d${i}` })) }),
    'derived',
  ],
  steps: [
    limits.steps,
    (n) => ({ steps: many(n, (i) => step(['Words.'], { name: `s${i}` })) }),
    'steps',
  ],
  'ids and numbers of a sum': [
    limits.parts,
    (n) => ({ derived: [sumOf(n)] }),
    'derived[0].operation',
  ],
  'facts that a sum uses': [
    limits.parts,
    (n) => ({ derived: [{ ...sumOf(1), from: new Array(n).fill('A') }] }),
    'derived[0].from',
  ],
  'characters of an id': [
    limits.name,
    (n) => ({ facts: [{ ...fact, id: 'a'.repeat(n) }] }),
    'facts[0].id',
  ],
  'characters of a label': [
    limits.line,
    (n) => ({ facts: [{ ...fact, label: 'a'.repeat(n) }] }),
    'facts[0].label',
  ],
  'characters of a note': [
    limits.paragraph,
    (n) => ({ facts: [{ ...fact, note: 'a'.repeat(n) }] }),
    'facts[0].note',
  ],
  'characters of an address': [
    limits.address,
    (n) => ({ sources: [{ ...source, url: `https://example.org/${'a'.repeat(n - 20)}` }] }),
    'sources[0].url',
  ],
  'paragraphs of a step': [
    limits.paragraphs,
    (n) => ({ steps: [step(new Array<string>(n).fill('Words.'))] }),
    'steps[0].text',
  ],
  'figures in all texts': [
    limits.figures,
    (n) => ({
      steps: many(10, (i) =>
        step(['{A} '.repeat(n / 10 + (n % 10 && !i ? 1 : 0))], { name: `s${i}` }),
      ),
    }),
    'length of all texts',
  ],
};

describe('the limits of a story', () => {
  for (const [name, [most, reach, path]] of Object.entries(REACHED))
    it(`allow ${most} ${name}, and name that number where there are more`, () => {
      expect(issuesOf(story(reach(most)))).to.deep.equal([]);
      const issues = issuesOf(story(reach(most + 1)));
      expect(issues.map((it) => it.path)).to.deep.equal([path]);
      expect(issues[0]!.hint).to.contain(`at most ${most.toLocaleString('en')} `);
    });

  it('hold for texts with all figures written out, not for the few characters that name them', () => {
    const noted = { ...fact, note: 'a'.repeat(4_000) };
    const text = '{A:note}'.repeat(100);
    const [issue, ...others] = issuesOf(story({ facts: [noted], steps: [step([text])] }));
    expect(others).to.deep.equal([]);
    expect(issue!.hint).to.contain('200,000 characters, with every figure written out');
    const parts = new Array(50).fill('A').join('+');
    const sum = { ...sumOf(1), operation: parts };
    const sums = issuesOf(story({ derived: [sum], steps: [step(['{D:sum}'.repeat(200)])] }));
    expect(sums.map(({ hint }) => hint)).to.deep.equal([issue!.hint]);
  });

  for (const id of ['constructor', 'toString', '__proto__'])
    it(`hold for a fact named ${id}, which every object has something by`, () => {
      const named = { ...fact, id, note: 'a'.repeat(5_000) };
      const text = [`{${id}:note}`.repeat(50), `{@x:${id}}`];
      const [issue] = issuesOf(story({ facts: [named], steps: [step(text)] }));
      expect(issue!.hint).to.contain('200,000 characters');
    });

  it('hold for what a role stands for in the words of a graphic', () => {
    const facts = ['reached', 'share', 'whole', 'pace'].map((id) => ({
      ...fact,
      id: `x-${id}`,
      note: 'a'.repeat(4_000),
    }));
    const figures = { reached: 'x-reached', share: 'x-share', whole: 'x-whole', pace: 'x-pace' };
    const words = { headline: 'Words', picture: '{reached:note}'.repeat(80), about: ['reached'] };
    const settings = { figures, states: { rate: words } };
    const [issue] = issuesOf(story({ facts, graphics: { 'projection-meter': settings } }));
    expect(issue!.hint).to.contain('200,000 characters');
  });

  it('are far from what the built-in story needs', () => {
    const { sources, facts, derived, steps }: StoryData = article;
    for (const [list, count] of Object.entries({ sources, facts, derived, steps }))
      expect(count.length, list).to.be.below(limits[list as 'facts'] / 5);
    expect(createStory(article).figures.size).to.be.below(limits.figures / 5);
  });
});
