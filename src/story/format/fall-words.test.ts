import { expect } from 'chai';
import { loadLanguage } from '../../languages/language.js';
import { resolveStory } from '../check/resolve-story.js';
import { fallWords } from './fall-words.js';
import { createFormatter } from './format-figure.js';

const LANGUAGES = ['uk', 'bg', 'ru', 'de', 'fr', 'ar'];

const update = (id: string, value: number) => resolveStory({ facts: [{ id, value }] });

describe('the words of a fall', () => {
  before(async () => {
    for (const language of LANGUAGES) await loadLanguage(language);
  });

  it('stand in the place of those of a growth, where figures fall, and nowhere else', () => {
    expect(update('F5b', 1500).instead['desertion-timeline']).to.eql({ pace: fallWords.pace });
    expect(update('F5b', 1600).instead['desertion-timeline']).to.eql({ pace: fallWords.even });
    expect(update('F5b', 1700).instead['desertion-timeline']).to.eql({});
    expect(update('F1', 0.5).instead['growth-range']).to.eql({ double: fallWords.double });
    expect(update('F6', 0.8).instead['growth-range']).to.eql({ sixfold: fallWords.sixfold });
  });

  it('are none of a story of its own, which has its own', () => {
    const source = { id: 's', label: 'a source' };
    const D1 = { id: 'D1', label: 'x', unit: 'times', value: 0.5, certainty: 'recorded' };
    expect(resolveStory({ sources: [source], facts: [{ ...D1, source: 's' }] }).instead).to.eql({});
  });

  for (const language of LANGUAGES)
    it(`are told in ${language}, with the same figures`, () => {
      const story = resolveStory({ facts: [{ id: 'F5b', value: 1500 }] }, language);
      const { headline = '' } = story.instead['desertion-timeline']?.['pace'] ?? {};
      expect(headline).not.to.equal(fallWords.pace.headline);
      expect(headline).to.contain('{times}').and.to.contain('{earlier:period}');
    });

  it('tell a factor of less than one as a part, with its sum', () => {
    const format = createFormatter(update('F5b', 1500), 'en');
    expect(format.qualified('D1')).to.equal('about 94%');
    expect(format.sum('D1').replaceAll('\u00a0', ' ')).to.equal(
      '(1,500 ÷ 6) ÷ (3,200 ÷ 12) ≈ 94%',
    );
    expect(createFormatter(update('F5b', 0), 'en').qualified('D1')).to.equal('0%');
  });
});
