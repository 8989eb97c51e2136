import { expect } from 'chai';
import fc from 'fast-check';
import { createFormatter } from '../format/format-figure.js';
import { forms } from '../format/forms.js';
import { writeCsv } from '../format/write-csv.js';
import { StoryDataError } from '../issue.js';
import type { Story } from '../story.js';
import { checkGraphics } from './check-graphics.lazy.js';
import { oddStory, SEED } from './odd-story.fixture.js';
import { resolveStory } from './resolve-story.js';

const LANGUAGES = ['en', 'de', 'ar', 'hi-u-nu-deva'];

/** A story of data, or the issues in it. */
function tryOut(data: unknown): Story | StoryDataError {
  try {
    const story = resolveStory(data);
    const issues = checkGraphics(story.data);
    return issues.length ? new StoryDataError(issues) : story;
  } catch (error) {
    if (error instanceof StoryDataError) return error;
    throw error;
  }
}

/** All that can be written of a figure; words of its author are left out, which may be anything. */
function* writeAll(story: Story): Generator<string> {
  for (const language of LANGUAGES) {
    const format = createFormatter(story, language);
    for (const figure of story.figures.values()) {
      if (typeof figure.value === 'string') continue;
      for (const [name, form] of Object.entries(forms)) {
        if (['label', 'note', 'source'].includes(name)) continue;
        if (['pace', 'months'].includes(name) && !figure.period?.months && !figure.period?.to)
          continue;
        yield form({ ...figure, unit: 'cases' }, format, story);
      }
    }
  }
}

const run = (check: (data: unknown) => void): void =>
  fc.assert(fc.property(oddStory, check), { seed: SEED, numRuns: 2_000, verbose: 1 });

describe('two thousand odd stories', () => {
  it('are told, or refused with where it is, what stands there and what to write', () =>
    run((data) => {
      const found = tryOut(data);
      if (!(found instanceof StoryDataError)) return;
      expect(found.issues).not.to.deep.equal([]);
      for (const { path, hint } of found.issues) {
        expect(path).to.be.a('string');
        expect(hint).to.match(/\w/);
      }
      const lines = found.issues.map((it) => new StoryDataError([it]).message);
      expect(lines).to.deep.equal([...new Set(lines)]);
    }));

  it('are told with no number that is none', () => {
    let told = 0;
    run((data) => {
      const story = tryOut(data);
      if (story instanceof StoryDataError) return;
      told += 1;
      for (const text of writeAll(story))
        expect(text).not.to.match(/NaN|undefined|Infinity|∞|null/);
      writeCsv([...story.figures.values()], story);
    });
    expect(told).to.be.above(300);
  });

  it('change nothing of what every object has', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    run((data) => void tryOut(data));
    expect(Object.getOwnPropertyNames(Object.prototype)).to.deep.equal(before);
  });
});
