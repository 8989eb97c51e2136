/**
 * Several browsers of one engine that share the test files: the one window of each is in front, as it has to
 * be for scrolling and for focus. The runner takes them for one browser.
 */
export class BrowserPool {
  #browsers;
  #free;
  #taken = new Map();

  /** @param {readonly import('@web/test-runner').BrowserLauncher[]} browsers alike, and at least one */
  constructor(browsers) {
    this.#browsers = browsers;
    this.#free = [...browsers];
    const [{ name, type, engine }] = browsers;
    Object.assign(this, { name, type, engine, concurrency: browsers.length });
  }

  /** The browser that runs a file. */
  browserOf(id) {
    return this.#taken.get(id);
  }

  async initialize(config, testFiles) {
    for (const browser of this.#browsers) await browser.initialize?.(config, testFiles);
  }

  watch(sessions) {
    for (const browser of this.#browsers) browser.watch?.(sessions);
  }

  async startSession(id, url) {
    const browser = this.#free.pop();
    this.#taken.set(id, browser);
    try {
      await browser.startSession(id, url);
    } finally {
      // The runner does not stop what has not begun.
      if (!browser.isActive(id)) this.#release(id);
    }
  }

  isActive(id) {
    return this.browserOf(id)?.isActive(id) ?? false;
  }

  getBrowserUrl(id) {
    return this.browserOf(id).getBrowserUrl(id);
  }

  async stopSession(id) {
    try {
      return await this.browserOf(id).stopSession(id);
    } finally {
      this.#release(id);
    }
  }

  async stop() {
    await Promise.all(this.#browsers.map((browser) => browser.stop()));
  }

  startDebugSession(id, url) {
    return this.#browsers[0].startDebugSession(id, url);
  }

  #release(id) {
    this.#free.push(this.browserOf(id));
    this.#taken.delete(id);
  }
}
