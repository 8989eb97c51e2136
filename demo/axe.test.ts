import { expect } from 'chai';
import {
  emulateMedia,
  engineName,
  listDemoPages,
  setViewport,
} from '../scripts/testing/browser-commands.js';
import { findViolationsOfColours, findViolationsOfPage } from '../src/testing/axe.fixture.js';
import { allSettled, nextFrame, until } from '../src/testing/testing.fixture.js';

/* Every page of the demo as readers get it, with the built files, in a frame of its own. */

const AXE = '/node_modules/axe-core/axe.min.js';

const frame = document.createElement('iframe');
// A frame in a light page would be told that its reader wants light.
frame.style.cssText = 'display: block; border: 0; block-size: 800px; color-scheme: light dark';

async function open(address: string, width: number): Promise<Window> {
  frame.style.inlineSize = `${width}px`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = address;
  if (!frame.isConnected) document.body.append(frame);
  await loaded;
  const page = frame.contentWindow as Window & { load?(file: string): unknown };
  const script = page.document.createElement('script');
  // A page whose policy lets no script be added to it offers to load one: see strict-pages.mjs.
  if (page.load) await page.load(AXE);
  else page.document.head.append(Object.assign(script, { src: AXE }));
  await until(() => page.axe);
  await drawn(page.document);
  return page;
}

/** Every tag of ours has become an element that has nothing left to do. */
async function drawn(page: Document): Promise<void> {
  const wholes = [...page.querySelectorAll('desertion-story')];
  await until(() => wholes.every(({ shadowRoot }) => shadowRoot?.querySelector('article')));
  const trees: ParentNode[] = [page, ...wholes.map(({ shadowRoot }) => shadowRoot!)];
  const isDone = (it: Element): boolean =>
    !it.localName.includes('-') || !('isUpdatePending' in it) || !it.isUpdatePending;
  await until(() => trees.every((tree) => [...tree.querySelectorAll('*')].every(isDone)));
  await allSettled();
}

/** The next frames have the new colours, or the new width. */
async function laidOutAnew(): Promise<void> {
  await allSettled();
  await nextFrame();
}

const isChromium = (await engineName()) === 'chromium';
const all = await listDemoPages();
// What other engines lay out otherwise would show on the page with everything on it.
const pages = isChromium ? all : ['/demo/index.html'];

describe('axe finds nothing wrong with', () => {
  before(() => setViewport(1280, 800));
  afterEach(() => emulateMedia({}));
  after(() => frame.remove());

  for (const address of pages)
    it(`${address}, on a phone and on a screen, light and dark`, async () => {
      const found: string[] = [];
      const note = (where: string, lines: readonly string[]): void =>
        void found.push(...lines.map((line) => `${where}: ${line}`));
      await emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      const page = await open(address, 360);
      note('phone, light', await findViolationsOfPage(page));
      await emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      await laidOutAnew();
      expect(page.matchMedia('(prefers-color-scheme: dark)').matches).to.equal(true);
      note('phone, dark', await findViolationsOfColours(page.document, page));
      frame.style.inlineSize = '1280px';
      await laidOutAnew();
      note('screen, dark', await findViolationsOfPage(page));
      await emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await laidOutAnew();
      note('screen, light', await findViolationsOfColours(page.document, page));
      expect(found).to.deep.equal([]);
    });
});
