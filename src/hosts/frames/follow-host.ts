import { readAddress } from '../../support/address.js';
import { NextFrame } from '../../support/next-frame.js';
import { type HostMessage, send } from './frame-protocol.js';
import { measurePage } from './measure-page.js';

/**
 * The wheel, fingers and keys scroll the page around: this one cannot be scrolled by them. It still
 * is an ordinary page that scrolls, so that all that sticks, observes or snaps works as ever.
 */
const FOLLOWING = `
  html { overflow: hidden !important; scroll-behavior: auto !important; }
  body { overflow: visible !important; }
`;

/**
 * Scrolls the framed page to where the page around has got to. What scrolls it otherwise (focus on
 * something out of sight, a link within the page, a script) is asked of the page around.
 */
export class FollowHost {
  readonly origin: string;

  readonly #nonce: string;
  readonly #sheet = new CSSStyleSheet();
  readonly #sizes = new ResizeObserver(() => this.#nextTelling.ask());
  readonly #nextTelling = new NextFrame(() => {
    this.#tellHeight();
    this.#secondTelling.ask();
  });
  /** The scroll height of a page in WebKit may still be the last one in the frame that lays it out anew. */
  readonly #secondTelling = new NextFrame(() => this.#tellHeight());
  #height = 0;
  #y = 0;
  #turn = 0;

  /**
   * @param origin of the page around
   * @param nonce that it has welcomed
   */
  constructor(origin: string, nonce: string) {
    this.origin = origin;
    this.#nonce = nonce;
    this.#sheet.replaceSync(FOLLOWING);
  }

  start(): void {
    // The browser must not restore the scroll position: only the page around knows it.
    history.scrollRestoration = 'manual';
    document.adoptedStyleSheets.push(this.#sheet);
    addEventListener('scroll', this.#onScroll, { passive: true });
    addEventListener('hashchange', this.#onHashChange);
    // A story that replaces the address changes it without a `hashchange`.
    addEventListener('scrolly-place', this.#onHashChange);
    addEventListener('resize', this.#onResize);
    this.#sizes.observe(document.documentElement);
    this.#sizes.observe(document.body);
    this.#tellHeight();
    if (!location.hash) return;
    this.#onHashChange();
    // The step that the address names may be in view already, and then no scroll event follows.
    this.#onScroll();
  }

  stop(): void {
    history.scrollRestoration = 'auto';
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((it) => it !== this.#sheet);
    removeEventListener('scroll', this.#onScroll);
    removeEventListener('hashchange', this.#onHashChange);
    removeEventListener('scrolly-place', this.#onHashChange);
    removeEventListener('resize', this.#onResize);
    this.#sizes.disconnect();
    this.#nextTelling.cancel();
    this.#secondTelling.cancel();
  }

  hear(message: HostMessage): void {
    if (message.type === 'scroll') this.#scrollTo(message.y, message.turn);
    if (message.type === 'place') followPlace(message.hash);
  }

  #scrollTo(y: number, turn: number): void {
    // The host sent this before it knew of our own last move.
    if (turn < this.#turn) return;
    this.#y = y;
    scrollTo({ top: y, behavior: 'instant' });
  }

  #tellHeight(): void {
    const height = measurePage();
    if (height === this.#height) return;
    this.#height = height;
    send(parent, this.origin, { type: 'height', nonce: this.#nonce, height });
  }

  readonly #onScroll = (): void => {
    // A page that has become shorter cannot be where it was told to be.
    const { scrollHeight, clientHeight } = document.documentElement;
    const expected = Math.min(this.#y, scrollHeight - clientHeight);
    if (Math.abs(scrollY - expected) <= 1) return;
    this.#y = scrollY;
    const wish = { y: scrollY, turn: ++this.#turn, nonce: this.#nonce };
    send(parent, this.origin, { type: 'please-scroll', ...wish });
  };

  readonly #onHashChange = (): void => {
    const { hash } = location;
    // Nothing else that the address may hold is the host's affair.
    if (!hash || readAddress(hash))
      send(parent, this.origin, { type: 'place', nonce: this.#nonce, hash });
  };

  readonly #onResize = (): void => this.#nextTelling.ask();
}

function followPlace(hash: string): void {
  // Written as `srcdoc`, a page would be led to the page around: addresses are relative to that.
  if (location.protocol === 'about:') location.hash = hash;
  // Replaced, so that the reader's way back does not lead through every step; and in full, since what
  // is relative would be so to the page's <base>.
  else location.replace(location.href.replace(/#.*|$/, () => hash));
}
