import { expect } from 'chai';
import { builtInStory } from '../article/built-in-story.js';
import { fillText } from './fill-text.js';
import { createFormatter } from './format-figure.js';
import { sourceNames } from './source-names.js';

const story = builtInStory();
const fill = (text: string): string =>
  fillText(text, story, createFormatter(story, 'en'))
    .map((part) => part.text)
    .join('');

describe('a text with figures', () => {
  for (const [text, filled] of [
    ['{F4}', 'about 13,800'],
    ['{F4:value}', '13,800'],
    ['{D1:value}', '2.1 times'],
    ['{F5a:period}', '2024'],
    ['{D2:sum}', '13,800 − 3,200 − 3,400 = 7,200'],
    ['{F5b:pace}', 'about 567 a month'],
    ['{D4:pace}', 'about 5,800 a month'],
    ['In {F5a:period} the list has {F5a}.', 'In 2024 the list has about 3,200.'],
    ['No figure at all', 'No figure at all'],
    ['', ''],
  ] as const)
    it(`writes "${text}" as "${filled}"`, () => expect(fill(text)).to.equal(filled));

  it('keeps words and figures apart, so that each figure can show its source', () => {
    const parts = fillText('It has {F4} names.', story, createFormatter(story, 'en'));
    expect(parts.map(({ figure }) => figure?.id)).to.eql([undefined, 'F4', undefined]);
  });

  for (const text of ['{F99}', '{}', '{F4:colour}', '{F4:toString}'])
    it(`refuses ${text}, which names nothing`, () => {
      expect(() => fill(text)).to.throw(/names no figure or no form/);
    });
});

describe('the names of sources', () => {
  it('stand once each, in the order asked for', () => {
    expect(sourceNames(['analysts', 'units', 'analysts'], story)).to.equal(
      'the analysts; internal documents of Russian units',
    );
  });

  it('fall back to the id of a source that is not listed', () => {
    expect(sourceNames(['someone'], story)).to.equal('someone');
  });
});
