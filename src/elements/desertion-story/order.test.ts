import { expect } from 'chai';
import { setViewport } from '../../../scripts/testing/browser-commands.js';
import { articleSteps } from '../../story/article/article-steps.js';
import { nextFrame, settled, unmountAll, until } from '../../testing/mount.fixture.js';
import { mount as mountBox, stayBusy } from '../../testing/testing.fixture.js';
import type { DesertionStoryElement } from './desertion-story-element.js';

const all = (story: Element, selector: string): HTMLElement[] => [
  ...story.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const namesIn = (story: Element): (string | null)[] =>
  all(story, '[name]').map((it) => it.getAttribute('name'));
const names = articleSteps.map(({ name }) => name);
const canvasOf = (graphic: Element | undefined): Element | null | undefined =>
  graphic?.shadowRoot!.querySelector('canvas');

/** A whole story as soon as anything of it is told. */
async function mountEarly(
  markup = '<desertion-story></desertion-story>',
): Promise<DesertionStoryElement> {
  const story = mountBox(markup).querySelector('desertion-story')!;
  await until(() => story.shadowRoot!.querySelector('article'));
  return story;
}

describe('a whole story', () => {
  beforeEach(() => setViewport(1000, 700));
  afterEach(unmountAll);

  it('tells its opening alone, and draws it, as long as the page is not idle', async () => {
    const endBusy = stayBusy();
    try {
      const story = await mountEarly();
      await until(() => canvasOf(all(story, 'case-field')[0]));
      for (let i = 0; i < 6; i++) await nextFrame();
      expect(namesIn(story)).to.eql(['opening']);
    } finally {
      endBusy();
    }
  });

  it('tells the rest in order, and keeps what is there', async () => {
    const story = await mountEarly();
    const [opening] = all(story, 'case-field');
    let before: (string | null)[] = [];
    await until(() => {
      const now = namesIn(story);
      expect(now.slice(0, before.length)).to.eql(before);
      before = now;
      return story.isSettled;
    });
    expect(before).to.eql(names);
    expect(all(story, 'case-field')[0]).to.equal(opening);
  });

  it('has every step there at once when one is gone to', async () => {
    const story = await mountEarly();
    expect(namesIn(story)).to.have.length(1);
    story.goTo('one-in-ten');
    expect(namesIn(story)).to.eql(names);
    const step = all(story, '[name="one-in-ten"]')[0]!;
    await nextFrame();
    await nextFrame();
    expect(step.getBoundingClientRect().top).to.be.within(-1, innerHeight);
    await until(() => all(story, 'projection-meter')[0]!.shadowRoot!.querySelector('.picture svg'));
  });

  it('has every step there at once when a link names one', async () => {
    history.replaceState(null, '', '#story/one-in-ten');
    const story = await mountEarly();
    expect(namesIn(story)).to.eql(names);
  });

  it('has every step there at once when it is printed', async () => {
    const story = await mountEarly();
    window.dispatchEvent(new Event('beforeprint'));
    expect(namesIn(story)).to.eql(names);
    expect(all(story, 'story-figure').every((it) => it.shadowRoot!.textContent)).to.equal(true);
    window.dispatchEvent(new Event('afterprint'));
  });

  it('has every step there at once for a reader who is in the middle of it', async () => {
    const page = mountBox(
      '<div style="block-size: 200vh"></div><desertion-story></desertion-story><div style="block-size: 400vh"></div>',
    );
    const story = page.querySelector('desertion-story')!;
    scrollTo(0, 3 * innerHeight);
    await until(() => story.shadowRoot!.querySelector('article'));
    expect(namesIn(story)).to.eql(names);
  });

  it('begins anew with other chapters, however much was told', async () => {
    const story = await mountEarly();
    story.chapters = 'pace sources';
    await until(() => story.isSettled);
    await settled();
    expect(namesIn(story)).to.eql(['pace', 'remainder', 'sources']);
  });
});
