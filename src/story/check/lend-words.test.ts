import { expect } from 'chai';
import type { GraphicSettings } from '../story-data.js';
import { lendWords } from './lend-words.js';

const words = (headline: string) => ({ headline, picture: 'A field', about: ['total'] });
const settings: GraphicSettings = {
  figures: { total: 'A' },
  states: { all: words('All of it') },
  labels: { each: 'one mark for each bird' },
};
const lent = (own: GraphicSettings): GraphicSettings =>
  lendWords({ graphics: { 'case-field': own } }).graphics['case-field'];

describe('what an author may leave unworded', () => {
  it('has the words of what stands in for it', () => {
    const { states, labels } = lent(settings);
    expect(states['opening']).to.equal(settings.states['all']);
    expect(labels!['one']).to.equal('one mark for each bird');
  });

  it('keeps the words that it has', () => {
    const own = { ...settings, states: { ...settings.states, opening: words('Look at it') } };
    expect(lent(own).states['opening']!.headline).to.equal('Look at it');
  });

  it('is nothing where a story words no graphic', () => {
    expect(lendWords({})).to.eql({});
  });
});
