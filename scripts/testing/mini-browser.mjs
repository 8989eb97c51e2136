import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { poll } from './poll.mjs';
import { LAST_WORD, readEnd } from './read-end.mjs';
import { VirtualDesktop } from './virtual-desktop.mjs';
import { WebDriverClient } from './webdriver-client.mjs';

/** As much as a message about a crash can show. */
const LAST_LINES = 12;

/** WebKitGTK's MiniBrowser and its driver, on a desktop of their own, until it ends or is stopped. */
export class MiniBrowser {
  driver;
  #parts;
  #desktop;
  #printed = '';
  #onEnd;
  #over = false;

  /** `onEnd` is called once, with how and whether it crashed, if the browser ends before it is stopped. */
  constructor(parts, onEnd) {
    this.#parts = parts;
    this.#onEnd = onEnd;
  }

  async start() {
    this.#desktop = new VirtualDesktop(this.#parts);
    await this.#desktop.start();
    const port = await findFreePort();
    const driver = this.#desktop.run(this.#parts.driver, [`--port=${port}`], 'pipe');
    // The browser writes there as well.
    for (const stream of [driver.stdout, driver.stderr])
      stream.setEncoding('utf8').on('data', (text) => this.#listen(text));
    driver.once('exit', (code, signal) =>
      this.#end({ how: `its driver ended (${signal ?? code})`, crashed: false }),
    );
    this.driver = new WebDriverClient(port);
    if (!(await poll(() => this.driver.isReady(), { timeout: 10_000 }))) {
      throw new Error('WebKitWebDriver did not start.');
    }
    const options = { binary: this.#writeWrapper(), args: ['--automation'] };
    await this.driver.open({ 'webkitgtk:browserOptions': options });
  }

  changeSettings(settings) {
    this.#desktop.changeSettings(settings);
  }

  get lastWords() {
    return this.#printed.trim().split('\n').slice(-LAST_LINES).join('\n');
  }

  async close() {
    this.#over = true;
    await Promise.race([this.driver?.close().catch(() => {}), wait(2000, null, { ref: false })]);
    this.stop();
  }

  stop() {
    this.#over = true;
    this.#desktop?.stop();
  }

  // The driver starts the browser and tells nobody how it ended.
  #writeWrapper() {
    const script = `#!/bin/sh\n"${this.#parts.miniBrowser}" "$@"\necho "${LAST_WORD} $?"\n`;
    return this.#desktop.writeProgram('mini-browser', script);
  }

  #listen(text) {
    this.#printed = `${this.#printed}${text}`.slice(-20_000);
    const end = readEnd(this.#printed);
    if (end) this.#end(end);
  }

  #end(end) {
    if (this.#over) return;
    this.stop();
    this.#onEnd(end);
  }
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
