import { expect } from 'chai';
import { setViewport } from '../scripts/testing/browser-commands.js';
import {
  expectDrawn,
  expectNoTypedNumber,
  expectOwnWords,
  openStoryPage,
  saveTable,
  type StoryPage,
} from './story-page.fixture.js';

/* Three stories by others' data: one with falling numbers, one with temperatures below zero, one with money. */

/** The stories, and how their readers meet numbers: below zero with a true minus, units where `Intl` has them. */
const STORIES = {
  'iowa-power': ['about 79.8%', '−13.421 TWh', 'about −31.4%', 'about 40.2 TWh a year'],
  'city-frost': ['−16°C', '−7.1°C − (−16°C) = 8.9°C', '264 days', 'about 18.1%'],
  'federal-receipts': ['about $14.8T', '−\u2060$2,194,000,000', 'about −18%', '$99,675,605,000'],
};

let page: StoryPage;

const wordsOf = ({ body }: Document): string => body.textContent.replace(/\s+/g, ' ');

describe('stories by others’ data', () => {
  beforeEach(() => setViewport(1200, 800));
  afterEach(() => page?.close());

  for (const [name, numbers] of Object.entries(STORIES)) {
    const open = async (width?: number): Promise<StoryPage> =>
      (page = await openStoryPage(name, name, width));

    for (const width of [1000, 360])
      it(`are drawn by every graphic of their steps at ${width} px: ${name}`, async () =>
        expectDrawn(await open(width)));

    it(`say nothing of the built-in story, and no number but their own: ${name}`, async () =>
      expectOwnWords(await open()));

    it(`write numbers as readers know them: ${name}`, async () => {
      const words = wordsOf((await open()).document);
      for (const number of numbers) expect(words).to.contain(number);
      expect(words).not.to.match(/-\d/);
    });

    it(`are what a saved file is named after: ${name}`, async () => {
      await open();
      for (const graphic of page.graphics)
        expect(await saveTable(page, graphic)).to.match(new RegExp(`^${name}-[\\w-]+\\.csv$`));
    });

    it(`type no number in their prose: ${name}`, () => expectNoTypedNumber(name));
  }

  it('are linked from the front page', async () => {
    const text = await (await fetch('/demo/index.html')).text();
    for (const name of Object.keys(STORIES)) expect(text).to.contain(`href="${name}.html"`);
  });
});
