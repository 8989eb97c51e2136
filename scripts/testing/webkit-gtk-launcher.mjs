import { setTimeout as wait } from 'node:timers/promises';
import { DEFAULT_MEDIA, waitForMedia } from './media.mjs';
import { MiniBrowser } from './mini-browser.mjs';
import { poll } from './poll.mjs';
import { writeClick, writePress, writeWheel } from './webdriver-actions.mjs';

const DEFAULT_VIEWPORT = { width: 800, height: 600 };

/**
 * A process that shows all files one after the other grows to 2 GB. Past half of its allowance (3 GB)
 * WebKit throws its caches and compiled code away again and again while tests run, as it hardly ever
 * does for a reader; the one crash that we know of came there. A fresh browser now and then stays far
 * below, and takes a second or two.
 */
const FILES_PER_BROWSER = 12;

/** How long a page may take to go: one that is busy for good would keep every later file waiting. */
const PATIENCE = 20_000;
/** For a window to take its size on a machine that has much else to do, in milliseconds. */
const RESIZE_PATIENCE = 4000;

/**
 * The runner looks this long after it has lost a page (2 seconds) whether somebody took care of it, and
 * would take a file that is running again by then for one that is interrupted.
 */
const UNNOTICED = 3000;

/** Runs tests in WebKitGTK's MiniBrowser, one file at a time in its only window. */
class WebKitGtkLauncher {
  name = 'WebKit';
  type = 'webkit-gtk';
  engine = 'webkit';
  concurrency = 1;
  #parts;
  #browser;
  #sessions;
  #urls = new Map();
  #begunAnew = new Set();
  #media = DEFAULT_MEDIA;
  #files = 0;

  constructor(parts) {
    this.#parts = parts;
  }

  initialize() {
    process.once('exit', () => this.#browser?.stop());
  }

  /** Only reporters are given the runner's sessions, by which a file can be told of its browser's end. */
  watch(sessions) {
    this.#sessions = sessions;
  }

  async startSession(id, url) {
    if (this.#files === FILES_PER_BROWSER) await this.#closeBrowser();
    if (!this.#browser) await this.#startBrowser();
    this.#files += 1;
    await this.setViewport(id, DEFAULT_VIEWPORT);
    this.#urls.set(id, url);
    // Not awaited: the test may take as long as it likes to load.
    const browser = this.#browser;
    browser.driver.navigate(url).catch(async (error) => {
      // The end of a browser is told elsewhere, a little later.
      await wait(1000, undefined, { ref: false });
      if (browser === this.#browser) console.error(error.message);
    });
  }

  isActive(id) {
    return this.#urls.has(id);
  }

  getBrowserUrl(id) {
    return this.#urls.get(id);
  }

  async stopSession(id) {
    this.#urls.delete(id);
    try {
      await Promise.race([this.#leavePage(id), expire(PATIENCE)]);
    } catch (error) {
      // The results are in: all that is left to do is to give the next file a browser that answers.
      console.log(
        `WebKit did not let go of a page, so that it is started afresh: ${error.message}`,
      );
      this.#browser?.stop();
      this.#browser = undefined;
    }
    return {};
  }

  stop() {
    return this.#closeBrowser();
  }

  startDebugSession() {
    throw new Error('WebKitGTK cannot be debugged from here: use ENGINES=chromium.');
  }

  // The window has borders and a toolbar, and the window manager moves in its own time.
  async setViewport(_id, { width, height }) {
    const measure = () => this.#driver.evaluate(() => [innerWidth, innerHeight]);
    for (let attempt = 0; attempt < 4; attempt++) {
      const [innerWidth, innerHeight] = await measure();
      if (innerWidth === width && innerHeight === height) return;
      const outer = await this.#driver.getWindowRect();
      await this.#driver.setWindowSize({
        width: outer.width + width - innerWidth,
        height: outer.height + height - innerHeight,
      });
      const fits = async () => `${await measure()}` === `${[width, height]}`;
      if (await poll(fits, { timeout: RESIZE_PATIENCE })) return;
    }
    throw new Error(`WebKitGTK's window cannot show ${width} × ${height} px.`);
  }

  wheel(_id, wheel) {
    return this.#driver.act(writeWheel(wheel));
  }

  click(_id, point) {
    return this.#driver.act(writeClick(point));
  }

  press(_id, combination) {
    return this.#driver.act(writePress(combination));
  }

  async emulateMedia(_id, media) {
    const value = (name) => media.features.find((feature) => feature.name === name).value;
    if (media.type !== 'screen') throw new Error('WebKitGTK cannot emulate print.');
    if (value('forced-colors') !== 'none') throw new Error('WebKitGTK has no forced colours.');

    this.#media = media;
    const theme = value('prefers-color-scheme') === 'dark' ? 'Adwaita-dark' : 'Adwaita';
    this.#browser.changeSettings({
      animations: value('prefers-reduced-motion') !== 'reduce',
      theme: value('prefers-contrast') === 'more' ? 'HighContrast' : theme,
    });
    await waitForMedia(withoutForcedColors(media), (test, queries) =>
      this.#driver.evaluate(test, queries),
    );
  }

  printPdf() {
    throw new Error('WebKitGTK cannot print to a PDF.');
  }

  takeScreenshot() {
    return this.#driver.takeScreenshot();
  }

  get #driver() {
    if (!this.#browser) throw new Error('WebKit has ended.');
    return this.#browser.driver;
  }

  async #leavePage(id) {
    if (!this.#browser) return;
    if (this.#media !== DEFAULT_MEDIA) await this.emulateMedia(id, DEFAULT_MEDIA);
    // Ends whatever the test file left running.
    await this.#driver.navigate('about:blank');
  }

  async #startBrowser() {
    this.#media = DEFAULT_MEDIA;
    this.#files = 0;
    const browser = new MiniBrowser(this.#parts, (end) => this.#takeEnd(browser, end));
    this.#browser = browser;
    try {
      await browser.start();
    } catch (error) {
      browser.stop();
      this.#browser = undefined;
      throw error;
    }
  }

  async #closeBrowser() {
    await this.#browser?.close();
    this.#browser = undefined;
  }

  /**
   * A file whose browser has ended fails with what is known of it. A crash of the engine itself, which
   * the engine or the system vouches for, tells nothing of our code unless it comes again: then the
   * file is begun anew, once, in a fresh browser, and the output says so. A test that fails never is.
   */
  async #takeEnd({ lastWords }, { how, crashed }) {
    this.#browser = undefined;
    const session = this.#findRunning();
    if (!session) return;
    const message = `WebKit ended while the tests ran: ${how}. It had printed:\n${lastWords}`;
    if (!crashed || this.#begunAnew.has(session.id)) {
      this.#fail(session, message);
      return;
    }
    this.#begunAnew.add(session.id);
    console.log(`${session.testFile} is begun anew, once, in a fresh browser. ${message}`);
    this.#sessions.updateStatus(session, 'INITIALIZING');
    await wait(UNNOTICED);
    await this.startSession(session.id, this.#urls.get(session.id)).catch((error) =>
      this.#fail(session, error.message),
    );
  }

  #fail(session, message) {
    const failed = { ...session, passed: false, errors: [{ message }] };
    this.#sessions.updateStatus(failed, 'TEST_FINISHED');
  }

  #findRunning() {
    const [id] = this.#urls.keys();
    return id && this.#sessions?.get(id);
  }
}

function expire(milliseconds) {
  return wait(milliseconds, undefined, { ref: false }).then(() => {
    throw new Error(`it did not answer for ${milliseconds / 1000} s.`);
  });
}

// WebKitGTK does not know the media feature, so that no value of it ever matches.
function withoutForcedColors({ type, features }) {
  return { type, features: features.filter(({ name }) => name !== 'forced-colors') };
}

export function webkitGtkLauncher(parts) {
  return new WebKitGtkLauncher(parts);
}
