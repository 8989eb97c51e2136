import { PuppeteerLauncher } from './puppeteer-launcher.mjs';

// Nothing but the tests may use the network or the processor while they run.
const QUIET_FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  // Containers give /dev/shm too little room for a page.
  '--disable-dev-shm-usage',
];

export class ChromiumLauncher extends PuppeteerLauncher {
  #sessions = new WeakMap();

  async applyMedia(page, { type, features }) {
    const session = await this.#openSession(page);
    // Paper is no screen, whatever is emulated: the type is left to the browser.
    const media = type === 'screen' ? '' : type;
    await session.send('Emulation.setEmulatedMedia', { media, features });
  }

  // Kept open with the page: detaching a session resets what it emulates.
  async #openSession(page) {
    if (!this.#sessions.has(page)) this.#sessions.set(page, await page.createCDPSession());
    return this.#sessions.get(page);
  }
}

/** The flags that any Chromium of the tests is started with. */
export function listFlags() {
  // Chromium refuses to start its sandbox as root, as in most containers.
  const noSandbox = process.getuid?.() === 0 || process.env.CHROMIUM_NO_SANDBOX;
  return noSandbox ? [...QUIET_FLAGS, '--no-sandbox'] : QUIET_FLAGS;
}

export function chromiumLauncher({ path }) {
  return new ChromiumLauncher('chromium', { executablePath: path, args: listFlags() });
}
