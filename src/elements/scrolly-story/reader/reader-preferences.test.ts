import { expect } from 'chai';
import { setViewport } from '../../../../scripts/testing/browser-commands.js';
import { mount, settled, unmountAll, until } from '../../../testing/mount.fixture.js';
import { forgetReader } from '../../../testing/reader.fixture.js';
import type { ScrollyStoryElement } from '../scrolly-story-element.js';
import { chooseForReader } from './choose-for-reader.js';
import { READER_KEY } from './reader-preferences.js';

const story = (attributes = ''): string => `<scrolly-story ${attributes}>
  <desertion-timeline></desertion-timeline>
  <scrolly-step name="list" state="document"><p>One.</p></scrolly-step>
  <scrolly-step name="year" state="2024"><p>Two.</p></scrolly-step>
</scrolly-story>`;

const frameOf = (element: Element): string =>
  element.shadowRoot!.querySelector('.frame')!.className;
const isIn = (element: Element, mode: string) => until(() => frameOf(element).includes(mode));

describe('what a reader prefers', () => {
  beforeEach(() => setViewport(1000, 700));
  afterEach(() => {
    unmountAll();
    forgetReader();
  });

  it('goes before the mode that an author wants, in all stories of the page at once', async () => {
    const box = await mount(`<div>${story()}${story('mode="flat"')}</div>`);
    const [one, two] = box.querySelectorAll('scrolly-story');
    chooseForReader({ mode: 'step' });
    await isIn(one!, 'frame step');
    await isIn(two!, 'frame step');
    chooseForReader({ mode: undefined });
    await isIn(one!, 'auto');
    await isIn(two!, 'flat');
  });

  it('is remembered for the next page, and forgotten when it is nothing any more', async () => {
    chooseForReader({ mode: 'step', motion: 'less' });
    expect(JSON.parse(localStorage.getItem(READER_KEY)!)).to.deep.equal({
      mode: 'step',
      motion: 'less',
    });
    const element = await mount(story());
    await isIn(element, 'frame step');
    chooseForReader({ mode: undefined, motion: undefined });
    expect(localStorage.getItem(READER_KEY)).to.equal(null);
  });

  it('is taken over from another tab', async () => {
    const element = await mount(story());
    localStorage.setItem(READER_KEY, '{"mode":"step"}');
    window.dispatchEvent(new StorageEvent('storage', { key: READER_KEY }));
    await isIn(element, 'frame step');
  });

  it('holds for this page where storage is blocked', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    try {
      const element = await mount(story());
      chooseForReader({ mode: 'step' });
      await isIn(element, 'frame step');
      window.dispatchEvent(new StorageEvent('storage'));
      await settled();
      expect(frameOf(element)).to.contain('step');
    } finally {
      Object.defineProperty(window, 'localStorage', own);
    }
  });

  it('is nothing where another script has written under the same key', async () => {
    for (const written of ['{', '3', 'null', '{"mode":"slides","motion":1}', '[]']) {
      localStorage.setItem(READER_KEY, written);
      window.dispatchEvent(new StorageEvent('storage', { key: READER_KEY }));
      const element = await mount(story());
      expect(frameOf(element), written).to.contain('auto');
      unmountAll();
    }
  });

  it('does not stop a story from being told flat on paper', async () => {
    chooseForReader({ mode: 'step' });
    const element = await mount<ScrollyStoryElement>(story());
    await isIn(element, 'frame step');
    window.dispatchEvent(new Event('beforeprint'));
    await isIn(element, 'frame flat');
    window.dispatchEvent(new Event('afterprint'));
    await isIn(element, 'frame step');
  });

  it('cuts every motion in a story, whatever the page has set, and gives it back', async () => {
    const element = await mount<ScrollyStoryElement>(story('style="--scrolly-move: 2s"'));
    const graphic = element.querySelector('desertion-timeline')!;
    const move = () => getComputedStyle(graphic).getPropertyValue('--scrolly-move');
    const longest = () =>
      Math.max(
        ...getComputedStyle(graphic).transitionDuration.split(',').map(parseFloat),
        ...getComputedStyle(element.steps[0]!).transitionDuration.split(',').map(parseFloat),
      );
    // Once the graphic is on the stage: out of sight, it has no style at all.
    await until(() => longest() > 0);
    chooseForReader({ motion: 'less' });
    await until(() => move().trim() === '0s');
    expect(longest()).to.equal(0);
    expect(element.getAttribute('style')).to.equal('--scrolly-move: 2s');
    chooseForReader({ motion: undefined });
    await until(() => move().trim() === '2s');
    expect(longest()).to.be.greaterThan(0);
  });

  it('cuts the motion of the field, which is painted', async () => {
    const element = await mount<ScrollyStoryElement>(`<scrolly-story>
      <case-field></case-field><scrolly-step state="all"><p>One.</p></scrolly-step></scrolly-story>`);
    const canvas = () =>
      element.querySelector('case-field')!.shadowRoot!.querySelector<HTMLElement>('canvas');
    await until(canvas);
    expect(getComputedStyle(canvas()!).animationDuration).not.to.equal('0s');
    chooseForReader({ motion: 'less' });
    await until(() => getComputedStyle(canvas()!).animationDuration === '0s');
  });
});
