import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { DEFAULT_MEDIA, waitForMedia } from './media.mjs';
import { poll } from './poll.mjs';
import { VirtualDesktop } from './virtual-desktop.mjs';
import { WebDriverClient } from './webdriver-client.mjs';

const DEFAULT_VIEWPORT = { width: 800, height: 600 };

// https://www.w3.org/TR/webdriver2/#keyboard-actions
const KEY_CODES = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** Runs tests in WebKitGTK's MiniBrowser, one file at a time in its only window. */
class WebKitGtkLauncher {
  name = 'WebKit';
  type = 'webkit-gtk';
  engine = 'webkit';
  concurrency = 1;
  #parts;
  #desktop;
  #driver;
  #starting;
  #urls = new Map();
  #media = DEFAULT_MEDIA;
  #turns = 0;

  constructor(parts) {
    this.#parts = parts;
  }

  initialize() {
    process.once('exit', () => this.#desktop?.stop());
  }

  async startSession(id, url) {
    await (this.#starting ??= this.#start());
    await this.setViewport(id, DEFAULT_VIEWPORT);
    this.#urls.set(id, url);
    // Not awaited: the test may take as long as it likes to load.
    this.#driver.navigate(url).catch((error) => console.error(error.message));
  }

  isActive(id) {
    return this.#urls.has(id);
  }

  getBrowserUrl(id) {
    return this.#urls.get(id);
  }

  async stopSession(id) {
    if (this.#media !== DEFAULT_MEDIA) await this.emulateMedia(id, DEFAULT_MEDIA);
    // Ends whatever the test file left running.
    await this.#driver.navigate('about:blank');
    this.#urls.delete(id);
    return {};
  }

  async stop() {
    await Promise.race([this.#driver?.close().catch(() => {}), wait(2000, null, { ref: false })]);
    this.#desktop?.stop();
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
      if (await poll(fits, { timeout: 500 })) return;
    }
    throw new Error(`WebKitGTK's window cannot show ${width} × ${height} px.`);
  }

  wheel(_id, { x, y, deltaX = 0, deltaY = 0 }) {
    const scroll = { type: 'scroll', x, y, deltaX, deltaY, origin: 'viewport', duration: 0 };
    // Another wheel for every turn: of the same one, WebKitGTK takes the difference from its last turn.
    return this.#driver.act({ type: 'wheel', id: `wheel-${++this.#turns}`, actions: [scroll] });
  }

  click(_id, { x, y }) {
    const actions = [
      { type: 'pointerMove', duration: 0, x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    const parameters = { pointerType: 'mouse' };
    return this.#driver.act({ type: 'pointer', id: 'mouse', parameters, actions });
  }

  press(_id, { key, modifiers }) {
    const keys = [...modifiers, key].map((name) => KEY_CODES[name]);
    const down = keys.map((value) => ({ type: 'keyDown', value }));
    const up = keys.map((value) => ({ type: 'keyUp', value })).reverse();
    return this.#driver.act({ type: 'key', id: 'keyboard', actions: [...down, ...up] });
  }

  async emulateMedia(_id, media) {
    const value = (name) => media.features.find((feature) => feature.name === name).value;
    if (media.type !== 'screen') throw new Error('WebKitGTK cannot emulate print.');
    if (value('forced-colors') !== 'none') throw new Error('WebKitGTK has no forced colours.');

    this.#media = media;
    const theme = value('prefers-color-scheme') === 'dark' ? 'Adwaita-dark' : 'Adwaita';
    this.#desktop.changeSettings({
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

  async #start() {
    this.#desktop = new VirtualDesktop(this.#parts);
    await this.#desktop.start();
    const port = await findFreePort();
    this.#desktop.run(this.#parts.driver, [`--port=${port}`]);
    this.#driver = new WebDriverClient(port);
    if (!(await poll(() => this.#driver.isReady(), { timeout: 10_000 }))) {
      throw new Error('WebKitWebDriver did not start.');
    }
    const options = { binary: this.#parts.miniBrowser, args: ['--automation'] };
    await this.#driver.open({ 'webkitgtk:browserOptions': options });
  }
}

// WebKitGTK does not know the media feature, so that no value of it ever matches.
function withoutForcedColors({ type, features }) {
  return { type, features: features.filter(({ name }) => name !== 'forced-colors') };
}

function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
      .on('error', reject)
      .listen(0, '127.0.0.1', () => {
        const { port } = server.address();
        server.close(() => resolve(port));
      });
  });
}

export function webkitGtkLauncher(parts) {
  return new WebKitGtkLauncher(parts);
}
