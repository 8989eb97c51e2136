import { expect } from 'chai';
import { setViewport } from '../../../scripts/testing/browser-commands.js';
import { articleSteps } from '../../story/article/article-steps.js';
import { graphicTags } from '../../story/graphic-tags.js';
import { nextFrame, settled, unmountAll, until } from '../../testing/mount.fixture.js';
import { mount as mountBox, stayBusy } from '../../testing/testing.fixture.js';
import type { DesertionStoryElement } from './desertion-story-element.js';

type Graphic = HTMLElementTagNameMap['growth-range'];

const all = <E extends Element = HTMLElement>(story: Element, selector: string): E[] => [
  ...story.shadowRoot!.querySelectorAll<E>(selector),
];
const graphicsOf = (story: Element): Graphic[] =>
  all<Graphic>(story, graphicTags.join()).filter((it) => 'staging' in it);
const isDrawn = ({ shadowRoot }: Element): boolean =>
  shadowRoot!.querySelector('figure, canvas') !== null;
/** By name: an element in a message would be written out with all that hangs on it. */
const tagsOf = (graphics: readonly Element[]): string[] => graphics.map((it) => it.localName);

/** A whole story in the frame in which it is told. */
async function mountEarly(): Promise<DesertionStoryElement> {
  const story = mountBox('<desertion-story></desertion-story>').querySelector('desertion-story')!;
  await until(() => story.shadowRoot!.querySelector('article'));
  // All that a frame lays out and paints is done by the next one.
  await nextFrame();
  await nextFrame();
  return story;
}

describe('a whole story, before the page is idle', () => {
  let endBusy: () => void;

  beforeEach(async () => {
    await setViewport(1000, 700);
    endBusy = stayBusy();
  });
  afterEach(() => {
    endBusy();
    unmountAll();
  });

  // The first of the file: what it loads is there after it.
  it('has the key to its marks in the frame in which it is told', async () => {
    const story = mountBox('<desertion-story></desertion-story>').firstElementChild!;
    await until(() => story.shadowRoot!.querySelector('article'));
    const [key] = all(story, 'certainty-key');
    expect(key!.shadowRoot!.querySelectorAll('li')).to.have.length.above(3);
  });

  it('has its opening drawn in the frame in which it is told, and nothing that is far below', async () => {
    const story = await mountEarly();
    const [opening] = graphicsOf(story);
    expect(opening!.shadowRoot!.querySelector('canvas') !== null).to.equal(true);
    // Words alone, as in a claim, are there at once: they are as high as they are long.
    const staged = graphicsOf(story).filter(({ staging }) => staging !== undefined);
    const far = staged.filter((it) => it.getBoundingClientRect().top > 2 * innerHeight);
    const waiting = staged.filter(({ staging }) => staging === 'off');
    expect(tagsOf(far)).not.to.be.empty;
    expect(tagsOf(waiting)).not.to.be.empty;
    expect(tagsOf([...far, ...waiting].filter(isDrawn))).to.be.empty;
  });

  it('has every step in its place, so that the page is as long as it will be', async () => {
    const story = await mountEarly();
    const names = all(story, '[name]').map((it) => it.getAttribute('name'));
    expect(names).to.eql(articleSteps.map(({ name }) => name));
    const topsOf = (): number[] => all(story, '[name]').map((it) => it.offsetTop);
    const tops = topsOf();
    const { scrollHeight } = document.documentElement;
    endBusy();
    await settled();
    expect(tagsOf(graphicsOf(story).filter((it) => !isDrawn(it)))).to.be.empty;
    expect(topsOf()).to.eql(tops);
    expect(document.documentElement.scrollHeight).to.equal(scrollHeight);
  });

  it('has the picture of a step far below drawn two frames after going there', async () => {
    const story = await mountEarly();
    const [meter] = all<Graphic>(story, 'projection-meter');
    expect(isDrawn(meter!)).to.equal(false);
    story.goTo('one-in-ten');
    await nextFrame();
    await nextFrame();
    // What the second frame has drawn.
    await nextFrame();
    expect(isDrawn(meter!)).to.equal(true);
  });

  it('has every graphic drawn that its stages show once it is printed', async () => {
    const story = await mountEarly();
    window.dispatchEvent(new Event('beforeprint'));
    const shown = graphicsOf(story).filter(({ staging }) => staging !== 'off');
    expect(tagsOf(shown)).to.have.length.above(3);
    expect(tagsOf(shown.filter((it) => !isDrawn(it)))).to.be.empty;
    window.dispatchEvent(new Event('afterprint'));
  });

  it('says of every step what its graphic shows, whether that is drawn or not', async () => {
    const story = await mountEarly();
    const steps = all<HTMLElementTagNameMap['scrolly-step']>(story, 'scrolly-step');
    await until(() => steps.every(({ description }) => description));
    expect(graphicsOf(story).every(isDrawn)).to.equal(false);
  });
});
