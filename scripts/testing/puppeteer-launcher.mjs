import { ChromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { DEFAULT_MEDIA, waitForMedia } from './media.mjs';

/** What browsers leave free by themselves. */
const MARGIN = '1cm';
const PAPER_MARGIN = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };

/** What Chromium and Firefox share; each engine adds how it emulates media. */
export class PuppeteerLauncher extends ChromeLauncher {
  #emulated = new Set();

  constructor(engine, launchOptions) {
    super(
      launchOptions,
      ({ browser }) => browser.defaultBrowserContext(),
      ({ context }) => context.newPage(),
      puppeteer,
      // Tabs share one window and a background tab does not scroll: one at a time.
      1,
    );
    this.engine = engine;
  }

  async stopSession(id) {
    // The page is used again for the next test file.
    if (this.#emulated.delete(id)) await this.applyMedia(this.getPage(id), DEFAULT_MEDIA);
    return super.stopSession(id);
  }

  setViewport(id, { width, height }) {
    return this.getPage(id).setViewport({ width, height });
  }

  async wheel(id, { x, y, deltaX = 0, deltaY = 0 }) {
    const { mouse } = this.getPage(id);
    await mouse.move(x, y);
    await mouse.wheel({ deltaX, deltaY });
  }

  click(id, { x, y }) {
    return this.getPage(id).mouse.click(x, y);
  }

  async press(id, { key, modifiers }) {
    const { keyboard } = this.getPage(id);
    for (const modifier of modifiers) await keyboard.down(modifier);
    await keyboard.press(key);
    for (const modifier of modifiers) await keyboard.up(modifier);
  }

  async emulateMedia(id, media) {
    const page = this.getPage(id);
    this.#emulated.add(id);
    await this.applyMedia(page, media);
    await waitForMedia(media, (test, queries) => page.evaluate(test, queries));
  }

  printPdf(id) {
    return this.getPage(id).pdf({ format: 'a4', margin: PAPER_MARGIN });
  }

  async takeScreenshot(id) {
    return Buffer.from(await this.getPage(id).screenshot());
  }
}
