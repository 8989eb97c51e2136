import { expect } from 'chai';
import { setViewport } from '../../scripts/testing/browser-commands.js';
import { settled } from '../testing/mount.fixture.js';
import {
  mount as mountBox,
  nextFrame,
  stayBusy,
  unmountAll,
  until,
} from '../testing/testing.fixture.js';

type Graphic = HTMLElementTagNameMap['origin-shift'];

const STORY = `<scrolly-story>
  <origin-shift></origin-shift>
  <growth-range></growth-range>
  <scrolly-step graphic="origin-shift" state="early"><p>One.</p></scrolly-step>
  <scrolly-step graphic="growth-range" state="double"><p>Two.</p></scrolly-step>
</scrolly-story>`;
const FAR = '<div style="block-size: 400vh"></div>';

const graphicIn = (box: Element, tag = 'origin-shift'): Graphic => box.querySelector<Graphic>(tag)!;
const words = (graphic: Element): Element | null => graphic.shadowRoot!.querySelector('.headline');
const picture = (graphic: Element): Element | null =>
  graphic.shadowRoot!.querySelector('.picture svg');

describe('the turn of a graphic', () => {
  let endBusy: () => void;

  beforeEach(async () => {
    await setViewport(1000, 700);
    endBusy = stayBusy();
  });
  afterEach(() => {
    endBusy();
    unmountAll();
  });

  it('has come in the first frame for what is on the screen', async () => {
    const box = mountBox('<origin-shift></origin-shift>');
    await nextFrame();
    // All that a frame lays out and paints is done by the next one.
    await nextFrame();
    expect(picture(graphicIn(box))).to.exist;
  });

  it('has come in the first frame for what a story shows on the screen', async () => {
    const box = mountBox(STORY);
    await nextFrame();
    await nextFrame();
    expect(words(graphicIn(box))).to.exist;
    expect(picture(graphicIn(box))).to.exist;
  });

  it('draws nothing of what waits behind that, and nothing of a story far below', async () => {
    const box = mountBox(STORY + FAR + STORY);
    await until(() => picture(graphicIn(box)));
    for (let i = 0; i < 6; i++) await nextFrame();
    const drawn = [...box.querySelectorAll('origin-shift, growth-range')].map(
      (it) => it.shadowRoot!.querySelectorAll('figure').length,
    );
    expect(drawn).to.eql([1, 0, 0, 0]);
  });

  it('keeps the room of words alone, far below, and draws no picture', async () => {
    const box = mountBox(`${FAR}<origin-shift></origin-shift>`);
    const graphic = graphicIn(box);
    await until(() => words(graphic));
    for (let i = 0; i < 6; i++) await nextFrame();
    expect(picture(graphic) === null).to.equal(true);
    const { height } = graphic.getBoundingClientRect();
    endBusy();
    await settled(box);
    expect(picture(graphic)).to.exist;
    expect(graphic.getBoundingClientRect().height).to.equal(height);
  });

  it('comes for all when the page is idle', async () => {
    const box = mountBox(STORY + FAR + STORY);
    await until(() => picture(graphicIn(box)));
    endBusy();
    const all = [...box.querySelectorAll('origin-shift, growth-range')];
    await until(() => all.every(picture));
  });

  it('comes within two frames of a jump', async () => {
    const box = mountBox(STORY + FAR + STORY);
    const [, story] = box.querySelectorAll('scrolly-story');
    await until(() => picture(graphicIn(box)));
    for (let i = 0; i < 6; i++) await nextFrame();
    story!.goTo(1);
    await nextFrame();
    await nextFrame();
    // What the second frame has drawn.
    await nextFrame();
    expect(picture(graphicIn(story!, 'growth-range'))).to.exist;
  });

  it('comes when the reader comes near', async () => {
    const box = mountBox(`${FAR}<origin-shift></origin-shift>${FAR}`);
    const graphic = graphicIn(box);
    await until(() => words(graphic));
    window.scrollTo(0, graphic.getBoundingClientRect().top - 1.5 * innerHeight);
    await until(() => picture(graphic));
  });

  it('comes for print at once', async () => {
    const box = mountBox(STORY + FAR + STORY);
    await until(() => picture(graphicIn(box)));
    for (let i = 0; i < 6; i++) await nextFrame();
    window.dispatchEvent(new Event('beforeprint'));
    for (const graphic of box.querySelectorAll('origin-shift')) expect(picture(graphic)).to.exist;
    window.dispatchEvent(new Event('afterprint'));
  });

  it('is not waited for by words: they are complete before anything is drawn', () => {
    const box = mountBox(STORY);
    const graphic = graphicIn(box, 'growth-range');
    const said = graphic.describe('double');
    expect(words(graphic) === null).to.equal(true);
    expect(said)
      .to.match(/\d|twice/)
      .and.have.length.greaterThan(40);
  });

  it('is known of a graphic that was given its place before its tag was defined', async () => {
    const early = document.createElement('x-late-graphic');
    Object.assign(early, { staging: 'off', state: 'early' });
    const Defined = class extends customElements.get('origin-shift')! {};
    const box = mountBox('');
    box.append(early);
    customElements.define('x-late-graphic', Defined);
    for (let i = 0; i < 4; i++) await nextFrame();
    expect(words(early) === null).to.equal(true);
    expect(early.matches(':state(waiting)')).to.equal(true);
    Object.assign(early, { staging: 'on' });
    await until(() => words(early));
  });

  it('comes at once where that is asked for', async () => {
    const waiting = graphicIn(mountBox(STORY), 'growth-range');
    await nextFrame();
    waiting.drawNow();
    expect(picture(waiting)).to.exist;
  });
});
