/** The few commands of the WebDriver protocol (https://www.w3.org/TR/webdriver2/) that tests use. */
export class WebDriverClient {
  #origin;
  #session;

  constructor(port) {
    this.#origin = `http://127.0.0.1:${port}`;
  }

  async isReady() {
    return this.#send('GET', '/status').then(
      ({ ready }) => ready !== false,
      () => false,
    );
  }

  async open(alwaysMatch) {
    const body = { capabilities: { alwaysMatch } };
    const { sessionId } = await this.#send('POST', '/session', body);
    this.#session = `/session/${sessionId}`;
  }

  async close() {
    if (this.#session) await this.#command('DELETE', '');
  }

  navigate(url) {
    return this.#command('POST', '/url', { url });
  }

  /** Runs a function in the page: it gets through as text, so it can use only its arguments. */
  evaluate(run, ...args) {
    const script = `return (${run})(...arguments)`;
    return this.#command('POST', '/execute/sync', { script, args });
  }

  act(...actions) {
    return this.#command('POST', '/actions', { actions });
  }

  getWindowRect() {
    return this.#command('GET', '/window/rect');
  }

  setWindowSize(size) {
    return this.#command('POST', '/window/rect', size);
  }

  async takeScreenshot() {
    return Buffer.from(await this.#command('GET', '/screenshot'), 'base64');
  }

  #command(method, path, body) {
    return this.#send(method, `${this.#session}${path}`, body);
  }

  async #send(method, path, body) {
    const response = await fetch(`${this.#origin}${path}`, {
      method,
      body: body && JSON.stringify(body),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebDriver: ${value?.error}: ${value?.message}`);
    return value;
  }
}
