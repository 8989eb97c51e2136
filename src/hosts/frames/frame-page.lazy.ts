import { DoWithoutHost } from './do-without-host.js';
import { FollowHost } from './follow-host.js';
import { OPAQUE, readHostMessage, send, VERSION } from './frame-protocol.js';
import { isInnerFrame } from './inner-frame.js';

/** How long the page around may take to answer before we do without it, in milliseconds. */
const PATIENCE = 1000;

/** Two copies of the bundle in one page are one page to the host. */
const JOINED = Symbol.for('desertion-story/frame-page');

/**
 * The framed page's side of the talk with the page around it. It says hello, follows the first host
 * that answers with what only the page around can have heard, and otherwise, where the page is
 * meant for frames (`<html data-scrolly-framed>`), makes do with what the frame gives.
 */
export class FramePage {
  readonly #nonce = crypto.getRandomValues(new Uint32Array(2)).join('-');
  #host: FollowHost | undefined;
  #withoutHost: DoWithoutHost | undefined;
  #patience = 0;

  join(): void {
    if (JOINED in window) return;
    Object.assign(window, { [JOINED]: true });
    addEventListener('message', this.#onMessage);
    this.#sayHello();
    if (!('scrollyFramed' in document.documentElement.dataset) || isInnerFrame()) return;
    this.#patience = window.setTimeout(() => {
      this.#withoutHost = new DoWithoutHost();
      this.#withoutHost.start();
    }, PATIENCE);
  }

  /** Goes to whatever page is around, so it says nothing that is not for everybody. */
  #sayHello(): void {
    send(parent, '*', { type: 'hello', nonce: this.#nonce, version: VERSION });
  }

  #follow(origin: string): void {
    clearTimeout(this.#patience);
    this.#withoutHost?.stop();
    this.#host?.stop();
    this.#host = new FollowHost(origin, this.#nonce);
    this.#host.start();
  }

  readonly #onMessage = ({ data, source, origin }: MessageEvent): void => {
    if (source !== parent) return;
    const message = readHostMessage(data);
    if (this.#host && origin === this.#host.origin && message?.type === 'clamped') {
      this.#host.stop();
      this.#host = undefined;
      this.#withoutHost ??= new DoWithoutHost();
      return this.#withoutHost.tellInSteps();
    }
    if (message?.type === 'invite') return this.#sayHello();
    if (message?.type === 'welcome') {
      const isMeant = message.nonce === this.#nonce && message.version === VERSION;
      if (isMeant && !this.#host && isAllowed(origin)) this.#follow(origin);
      return;
    }
    if (message && origin === this.#host?.origin) this.#host.hear(message);
  };
}

/** A page that names its hosts (`<html data-allowed-hosts="https://…">`) follows no others. */
function isAllowed(origin: string): boolean {
  const { allowedHosts } = document.documentElement.dataset;
  if (allowedHosts === undefined) return true;
  // Every page in a sandbox has that origin.
  if (origin === OPAQUE) return isInnerFrame();
  return [self.origin, ...allowedHosts.split(/\s+/)].includes(origin);
}
