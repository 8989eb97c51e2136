import { expect } from 'chai';
import type { Story } from '../story/story.js';
import type { Copy } from './copy.js';
import { StateCopies } from './state-copies.js';

/** Copies of a story that count how often they are asked for words. */
function createCopies(): { asked: string[]; copyOf(story: object, language?: string): Copy } {
  const asked: string[] = [];
  return {
    asked,
    copyOf: (story, language = 'en') =>
      ({
        story: story as Story,
        language,
        copyFor: (state) => (asked.push(state), { headline: `${state} in ${language}` }),
      }) as Copy,
  };
}

describe('StateCopies', () => {
  it('writes what a state says once, whatever other copies there are of its story', () => {
    const { asked, copyOf } = createCopies();
    const copies = new StateCopies();
    const story = {};
    const first = copies.of(copyOf(story), 'early');
    expect(copies.of(copyOf(story), 'early')).to.equal(first);
    copies.of(copyOf(story), 'late');
    expect(asked).to.eql(['early', 'late']);
  });

  it('writes it anew for another story or language', () => {
    const { copyOf } = createCopies();
    const copies = new StateCopies();
    const story = {};
    copies.of(copyOf(story), 'early');
    expect(copies.of(copyOf(story, 'de'), 'early').headline).to.equal('early in de');
    expect(copies.of(copyOf({}), 'early').headline).to.equal('early in en');
  });
});
