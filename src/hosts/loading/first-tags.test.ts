import { expect } from 'chai';
import { mount, unmountAll } from '../../testing/testing.fixture.js';
import { firstTags } from './first-tags.js';
import { SOUGHT } from './sought-tags.js';

/* Nothing is registered here. */

const firstOf = (markup: string): string[] => [
  ...new Set(firstTags([...mount(markup).querySelectorAll(SOUGHT)])),
];

const FRAME = ['scrolly-story', 'scrolly-step'];

describe('the first picture needs', () => {
  afterEach(unmountAll);

  it('all that stands alone', () => {
    expect(firstOf('<growth-range></growth-range><p><story-figure></story-figure></p>')).to.eql([
      'growth-range',
      'story-figure',
    ]);
  });

  it('of a story the graphic that stands first', () => {
    expect(
      firstOf(
        `<scrolly-story><scrolly-step><p>Words</p></scrolly-step>
        <div><origin-shift></origin-shift></div><growth-range></growth-range>
        <scrolly-step graphic="growth-range">A <story-figure></story-figure></scrolly-step></scrolly-story>`,
      ),
    ).to.eql([...FRAME, 'origin-shift']);
  });

  for (const name of ['growth-range', 'second'])
    it(`or the one that the first step names: ${name}`, () => {
      expect(
        firstOf(
          `<scrolly-story><origin-shift></origin-shift><growth-range id="second"></growth-range>
          <scrolly-step graphic="${name}"></scrolly-step></scrolly-story>`,
        ),
      ).to.eql([...FRAME, 'growth-range']);
    });

  it('no graphic of ours in a story of foreign ones', () => {
    expect(firstOf('<scrolly-story><img alt=""><p data-step="a"></p></scrolly-story>')).to.eql(
      FRAME,
    );
  });

  it('the same where plain markup stands for the tags', () => {
    expect(
      firstOf(
        `<div data-scrolly="story"><i class="is-scrolly-growth-range"></i><i data-scrolly="case-field"></i></div>`,
      ),
    ).to.eql([...FRAME, 'growth-range']);
  });

  it('of the whole story its opening', () => {
    expect(firstOf('<desertion-story></desertion-story>')).to.eql([
      'desertion-story',
      ...FRAME,
      'case-field',
    ]);
  });

  it('of a part of it what nobody knows yet', () => {
    expect(firstOf('<desertion-story chapters="origin"></desertion-story>')).to.eql([
      'desertion-story',
    ]);
  });
});
