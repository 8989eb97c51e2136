import '../../elements/case-field/case-field.js';
import '../../elements/desertion-timeline/desertion-timeline.js';
import { expect } from 'chai';
import { emulateMedia, setViewport } from '../../../scripts/testing/browser-commands.js';
import { mount, nextFrame, unmountAll, until } from '../../testing/mount.fixture.js';
import { allSettled } from '../../testing/testing.fixture.js';

const page = (move: string, attributes = ''): string => `
  <div style="--scrolly-move: ${move}">
    <case-field state="opening"><h1 slot="clearing">The list gets longer</h1></case-field>
    <desertion-timeline state="document" ${attributes}></desertion-timeline>
    <div style="block-size: 300vh"></div>
  </div>`;

const canvasOf = (graphic: Element): HTMLCanvasElement =>
  graphic.shadowRoot!.querySelector('canvas')!;

/** What a reader sees of the marks: those of the opening, those of the next picture, those on their way. */
const seen = (root: Element): string => {
  const [opening, next] = [...root.querySelectorAll('case-field, desertion-timeline')];
  const isSeen = (it: Element): boolean => getComputedStyle(canvasOf(it)).visibility === 'visible';
  const layer = opening!.shadowRoot!.querySelector('[popover]');
  return [isSeen(opening!) && 'opening', layer && 'flight', isSeen(next!) && 'next']
    .filter(Boolean)
    .join();
};

async function open(move: string, attributes = ''): Promise<HTMLElement> {
  const root = await mount(page(move, attributes), 900);
  const [opening, next] = [...root.querySelectorAll('case-field, desertion-timeline')];
  await until(() => [opening!, next!].every((it) => canvasOf(it)?.width > 300));
  await allSettled();
  return root;
}

const scrollPast = (root: Element, part: number): void => {
  const { height } = root.querySelector('case-field')!.getBoundingClientRect();
  scrollTo({ top: height * part, behavior: 'instant' });
};

describe('the marks of an opening', () => {
  before(() => setViewport(900, 700));
  afterEach(() => {
    unmountAll();
    scrollTo(0, 0);
  });

  it('leave for the next picture of the list, and come back: they are in one place at a time', async () => {
    const root = await open('50ms');
    scrollPast(root, 0.2);
    await until(() => seen(root) === 'opening');
    scrollPast(root, 0.8);
    await until(() => seen(root) === 'flight');
    await until(() => seen(root) === 'next');
    scrollPast(root, 0.2);
    await until(() => seen(root) === 'opening');
  });

  it('are turned round on their way by a reader who turns round', async () => {
    const root = await open('60s');
    scrollPast(root, 0.2);
    await until(() => seen(root) === 'opening');
    scrollPast(root, 0.8);
    await until(() => seen(root) === 'flight');
    scrollPast(root, 0.2);
    for (let i = 0; i < 5; i++) await nextFrame();
    expect(seen(root)).to.equal('flight');
    root.style.setProperty('--scrolly-move', '50ms');
    scrollPast(root, 0.8);
    await until(() => seen(root) === 'next');
  });

  it('are in the next picture at once where the reader wants no motion', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    try {
      const root = await mount(page('').replace(/ style="--scrolly-move: "/, ''), 900);
      await until(() =>
        [...root.querySelectorAll('case-field, desertion-timeline')].every((it) => canvasOf(it)),
      );
      await allSettled();
      scrollPast(root, 0.2);
      await until(() => seen(root) === 'opening');
      scrollPast(root, 0.8);
      await until(() => seen(root) === 'next');
    } finally {
      await emulateMedia({});
    }
  });

  it('stay where the next picture shows another list', async () => {
    const root = await open('50ms', `values="F4=9000"`);
    scrollPast(root, 0.2);
    for (let i = 0; i < 5; i++) await nextFrame();
    scrollPast(root, 0.8);
    for (let i = 0; i < 5; i++) await nextFrame();
    expect(seen(root)).to.equal('opening,next');
  });

  it('leave nothing over the page when the opening goes in the middle of it', async () => {
    const root = await open('60s');
    scrollPast(root, 0.2);
    await until(() => seen(root) === 'opening');
    scrollPast(root, 0.8);
    await until(() => seen(root) === 'flight');
    const opening = root.querySelector('case-field')!;
    opening.remove();
    expect(opening.shadowRoot!.querySelector('[popover]')).to.equal(null);
    const next = canvasOf(root.querySelector('desertion-timeline')!);
    expect(getComputedStyle(next).visibility).to.equal('visible');
  });
});
