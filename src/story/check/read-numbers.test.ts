import { expect } from 'chai';
import { article } from '../article/article.js';
import { StoryDataError } from '../issue.js';
import { parseStoryData } from './parse-story-data.js';
import { resolveStory } from './resolve-story.js';

/** What a built-in fact has become, or the message about it. */
function read(fact: object, language: string, id = 'F5a'): unknown {
  try {
    const { facts } = parseStoryData({ facts: [{ id, ...fact }] }, article, language).data;
    return facts.find((it) => it.id === id);
  } catch (error) {
    return (error as StoryDataError).message;
  }
}

describe('a figure that stands as text', () => {
  for (const [value, language, number] of [
    ['3.250', 'de', 3250],
    ['3,250', 'en', 3250],
    ['3 250', 'fr', 3250],
    ['٣٬٢٥٠', 'ar', 3250],
  ] as const)
    it(`“${value}” is ${number} in ${language}`, () =>
      expect(read({ value }, language)).to.include({ value: number }));

  it('is read at the ends of a range, too', () => {
    const range = { value: undefined, low: '3.000', high: '3.400,0' };
    expect(read(range, 'de')).to.include({ low: 3000, high: 3400 });
  });

  it('that may be either of two is refused with its own text and both', () =>
    expect(read({ value: '3.250' }, 'en')).to.equal(
      'facts[0].value is "3.250": write 3250 or 3.2500: it may be either',
    ));

  for (const value of ['9%', '3,4 тыс.', '€12', '~ 40', '12 EUR'])
    it(`“${value}” is refused: it is a number with something else`, () =>
      expect(read({ value }, 'en')).to.equal(
        `facts[0].value is "${value}": write the number alone, its unit in "unit", or words that do not begin with a number`,
      ));

  for (const value of ['tens of thousands', 'the G7', 'not known'])
    it(`“${value}” is words`, () => expect(read({ value }, 'en', 'F3a')).to.include({ value }));

  it('is refused with everything else that is wrong, once', () => {
    const both = () =>
      parseStoryData(
        { facts: [{ id: 'F5a', low: '4x', value: '9%', certainty: 'sure' }] },
        article,
      );
    expect(both)
      .to.throw(StoryDataError)
      .with.property('issues')
      .that.satisfies((issues: { path: string }[]) => {
        expect(issues.map(({ path }) => path)).to.eql([
          'facts[0].value',
          'facts[0].low',
          'facts[0].certainty',
        ]);
        return true;
      });
  });

  it('is read anew where the same object stands in another language', () => {
    const data = { facts: [{ id: 'F5a', value: '3.250' }] };
    expect(resolveStory(data, 'en', 'de').figures.get('F5a')?.value).to.equal(3250);
    expect(() => resolveStory(data, 'en', 'en')).to.throw(StoryDataError);
  });
});
