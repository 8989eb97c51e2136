import { expect } from 'chai';
import { article } from '../article/article.js';
import { builtInStory } from '../article/built-in-story.js';
import { createFormatter } from '../format/format-figure.js';
import { StoryDataError } from '../issue.js';
import { paceOf } from '../pace.js';
import { monthsIn } from '../period.js';
import type { Story } from '../story.js';
import { knownStory } from './known-stories.js';
import { resolveStory } from './resolve-story.js';

/** Every way in which a reader can meet a figure, in one text. */
function writtenOut(story: Story, id: string): string {
  const format = createFormatter(story, 'en');
  const figure = story.figures.get(id);
  const months = monthsIn(figure?.period);
  return [
    format.value(id),
    format.exact(id),
    format.qualified(id),
    format.pace(id),
    format.sum(id),
    figure && months && figure.unit !== 'share' ? format.pace(paceOf(figure)) : '',
  ].join(' | ');
}

const ids = [...builtInStory().figures.keys()];

describe('a changed fact', () => {
  for (const [id, value, dependants] of [
    ['F1', 3, ['F1']],
    ['F2a', 90_000, ['F2a', 'D3', 'D4']],
    ['F2b', 0.2, ['F2b', 'D3']],
    ['F4', 15_100, ['F4', 'D2']],
    ['F5a', 2100, ['F5a', 'D1', 'D2']],
    ['F5b', 4900, ['F5b', 'D1', 'D2']],
    ['F6', 8, ['F6']],
  ] as const)
    it(`${id} changes ${dependants.join(', ')} and nothing else`, () => {
      const story = resolveStory({ facts: [{ id, value }] });
      const changed = ids.filter((it) => writtenOut(story, it) !== writtenOut(builtInStory(), it));
      expect(changed).to.eql([...dependants]);
    });

  it('changes what every dependent text says', () => {
    const story = resolveStory({
      facts: [
        { id: 'F4', value: 20_000 },
        { id: 'F5a', value: 6000 },
        { id: 'F5b', value: 9000 },
        { id: 'F2a', value: 120_000 },
      ],
    });
    const format = createFormatter(story, 'en');
    expect(format.qualified('F4')).to.equal('about 20,000');
    expect(format.sum('D1')).to.equal('(9,000\u00a0÷\u00a06) ÷ (6,000\u00a0÷\u00a012) = 3 times');
    expect(format.sum('D2')).to.equal('20,000 − 6,000 − 9,000 = 5,000');
    expect(format.exact('D3')).to.equal('1,200,000');
    expect(format.pace('D4')).to.equal('about 10,000 a month');
  });

  it('takes a sum that it does not fit out of the story, which says why', () => {
    for (const [changes, lost, reason] of [
      [{ id: 'F2b', value: 'a good part' }, ['D3'], /write a number: F2a ÷ F2b cannot be/],
      [{ id: 'F5a', value: null }, ['D1', 'D2'], /F5b:pace ÷ F5a:pace, F4 − F5a − F5b cannot be/],
      [{ id: 'F5b', value: 20_000 }, ['D2'], /another number: F4 − F5a − F5b cannot be/],
      [
        { id: 'F2a', period: { from: '2025-01' } },
        ['D4'],
        /both from and to: F2a ÷ F2a:months cannot be/,
      ],
    ] as const) {
      const story = resolveStory({ facts: [changes] });
      expect(ids.filter((id) => !story.figures.has(id))).to.eql(lost);
      expect([...story.lost.keys()]).to.have.members([...lost]);
      expect(story.leftOut.map(({ hint }) => hint).join()).to.match(reason);
    }
  });

  it('leaves the built-in story as it was', () => {
    const before = structuredClone(article);
    resolveStory({ facts: [{ id: 'F4', value: 1e6 }], steps: [{ name: 'x', text: [] }] });
    expect(article).to.eql(before);
  });
});

describe('a story', () => {
  it('that is built in needs no checking', () => {
    expect(resolveStory(article)).to.equal(builtInStory());
  });

  it('is made once for the same data, so that graphics can share it', () => {
    const data = { facts: [{ id: 'F4', value: 14_000 }] };
    const story = resolveStory(data);
    expect(resolveStory(data)).to.equal(story);
    expect(knownStory(story.data)).to.equal(story);
  });

  it('is unknown until its data has been checked', () => {
    expect(knownStory({ facts: [] })).to.be.undefined;
  });

  it('is refused with every issue that its data has', () => {
    expect(() => resolveStory('a text')).to.throw(StoryDataError);
  });
});
