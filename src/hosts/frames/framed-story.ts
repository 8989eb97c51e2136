import { readAddress } from '../../support/address.js';
import { NextFrame } from '../../support/next-frame.js';
import { findSurroundings, type Surroundings } from './find-surroundings.js';
import { FramePlaceEvent } from './frame-events.js';
import {
  type HostMessage,
  MOST_HEIGHT,
  OPAQUE,
  type PageMessage,
  send,
  VERSION,
} from './frame-protocol.js';
import { StoryWishes } from './story-wishes.js';

/** The height of a story that has not told its own, in pixels. */
const HIGHER_THAN_ANY_SCREEN = 1e6;

/**
 * One framed story on the page around it. The frame is as high as the screen and sticks in a wrapper
 * as high as the story; how far it has moved in the wrapper is how far the story has to be scrolled.
 */
export class FramedStory {
  readonly #frame: HTMLIFrameElement;
  readonly #wrapper: HTMLElement;
  readonly #origin: string;
  readonly #ownStyles: { attribute: string | null; css: string }[];
  readonly #wishes = new StoryWishes();
  /** However often a story tells its height or its place, they are looked at once a frame. */
  readonly #nextFit = new NextFrame(() => this.fit());
  readonly #nextPlace = new NextFrame(() => this.#tellPlace());
  /** What the page in the frame is known by; empty before it has come, and once it has been left. */
  #nonce = '';
  #address: string | undefined;
  #hash = '';
  #top = 0;
  #around: Surroundings = { scroller: null, clip: null };
  #height = 0;
  #y = -1;
  #turn = 0;
  #isClamped = false;

  constructor(frame: HTMLIFrameElement, wrapper: HTMLElement, origin: string) {
    this.#frame = frame;
    this.#wrapper = wrapper;
    this.#origin = origin;
    this.#ownStyles = [frame, wrapper].map((element) => ({
      attribute: element.getAttribute('style'),
      css: element.style.cssText,
    }));
  }

  get isThere(): boolean {
    return this.#frame.isConnected && this.#wrapper.contains(this.#frame);
  }

  /** The page in the frame has come, for the first time or anew. */
  welcome(nonce: string): void {
    const isKnown = nonce === this.#nonce;
    // Nothing tells the pages of a sandbox apart but what the first at an address has said.
    const address = `${this.#frame.src} ${this.#frame.srcdoc}`;
    const isAgain = address === this.#address;
    if (this.#origin === OPAQUE && isAgain && !isKnown) return this.#leave();
    this.#address = address;
    this.#nonce = nonce;
    this.#send({ type: 'welcome', nonce, version: VERSION });
    this.#y = -1;
    if (!isKnown) this.#forget();
    // A page may say again and again that it has just come: it is led to its place once.
    if (isAgain) return this.#nextFit.ask();
    this.fit();
    this.sendPlace();
  }

  hear(message: Exclude<PageMessage, { type: 'hello' }>): void {
    if (message.nonce !== this.#nonce) return;
    if (message.type === 'height') {
      this.#height = message.height;
      this.#nextFit.ask();
    }
    if (message.type === 'please-scroll') this.#scrollTo(message.y, message.turn);
    if (message.type === 'place' && message.hash !== this.#hash) {
      this.#hash = message.hash;
      this.#nextPlace.ask();
    }
  }

  /** Passes on which step this page's own address names, unless it names something of this page. */
  sendPlace(): void {
    if (!this.#nonce) return;
    const { hash } = location;
    // Nothing else that the address may hold is the story's affair.
    if (!readAddress(hash) || document.querySelector(':target')) return;
    this.#wishes.expectOne();
    this.#send({ type: 'place', hash });
  }

  /** Reads the surroundings anew and gives frame and wrapper their sizes. */
  fit(): void {
    if (this.#isClamped || !this.#nonce) return;
    if (this.#height > MOST_HEIGHT) return this.#giveUp();
    // Set before the surroundings are read: a box may scroll only because of it.
    if (this.#height)
      setStyles(this.#wrapper, { height: `${this.#height}px`, 'max-height': 'none' });
    this.#around = findSurroundings(this.#wrapper);
    const { scroller, clip } = this.#around;
    const screen = scroller ? `${scroller.clientHeight}px` : '100lvh';
    const height = this.#height || HIGHER_THAN_ANY_SCREEN;
    setStyles(this.#frame, {
      display: 'block',
      position: clip ? 'static' : 'sticky',
      // Read back in pixels, whatever unit the page has written it in.
      'scroll-margin-top': 'var(--scrolly-top, 0px)',
      top: 'var(--scrolly-top, 0px)',
      width: '100%',
      height: `min(${height}px, ${screen} - var(--scrolly-top, 0px))`,
      'max-height': 'none',
      border: '0',
    });
    if (clip && this.#isCutBy(clip)) return this.#giveUp();
    this.#place();
  }

  /** The page around has been scrolled, by its reader unless the story is where a wish has brought it. */
  pageScrolled(): void {
    if (this.#isClamped || !this.#nonce) return;
    if (Math.abs(this.#wrapper.getBoundingClientRect().top - this.#top) > 1)
      this.#wishes.pageMoved(performance.now());
    this.#place();
  }

  /** Tells the framed page where it is. */
  #place(): void {
    const top = this.#wrapper.getBoundingClientRect().top;
    this.#top = top;
    const room = this.#wrapper.offsetHeight - this.#frame.offsetHeight;
    if (this.#around.clip) {
      const moved = Math.max(0, Math.min(this.#line - top, room));
      this.#frame.style.translate = `0 ${moved}px`;
    }
    const y = Math.max(0, this.#frame.getBoundingClientRect().top - top);
    if (y !== this.#y) this.#tell(y);
  }

  /** Gives frame and wrapper back as their author wrote them. */
  release(): void {
    this.#nextFit.cancel();
    this.#nextPlace.cancel();
    for (const [index, element] of [this.#frame, this.#wrapper].entries()) {
      const { attribute, css } = this.#ownStyles[index]!;
      element.style.cssText = css;
      // Written as an attribute only where the policy of the page has let its author do so.
      // eslint-disable-next-line no-restricted-syntax
      if (attribute && css) element.setAttribute('style', attribute);
      // Chromium 156 removes it only if it has been read since it was set through the object.
      if (attribute === null && element.getAttribute('style') !== null)
        element.removeAttribute('style');
    }
  }

  #forget(): void {
    this.#turn = 0;
    this.#height = 0;
    this.#isClamped = false;
  }

  /** A page that a sandboxed frame was led to is left alone. */
  #leave(): void {
    if (this.#nonce) this.release();
    this.#nonce = '';
  }

  #tellPlace(): void {
    this.#frame.dispatchEvent(new FramePlaceEvent(this.#hash));
  }

  get #isInUse(): boolean {
    const { top, bottom } = this.#frame.getBoundingClientRect();
    return document.activeElement === this.#frame || (bottom > 0 && top < innerHeight);
  }

  #tell(y: number): void {
    this.#y = y;
    this.#send({ type: 'scroll', y, turn: this.#turn });
  }

  /**
   * Brings a place of the story to where the story sticks, if it may; answers even if it may not, or if
   * that is here.
   */
  #scrollTo(y: number, turn: number): void {
    if (this.#isClamped) return;
    this.#turn = turn;
    this.#y = -1;
    if (this.#wishes.grants(performance.now(), this.#isInUse)) {
      const top = this.#wrapper.getBoundingClientRect().top + y - this.#line;
      (this.#around.scroller ?? window).scrollBy({ top, behavior: 'instant' });
    }
    this.#place();
  }

  /** Where the frame sticks, from the top of the viewport. */
  get #line(): number {
    const top = this.#around.scroller?.getBoundingClientRect().top ?? 0;
    return top + parseFloat(getComputedStyle(this.#frame).scrollMarginTop);
  }

  #isCutBy(clip: Element): boolean {
    // Anything else that cuts off scrolls as soon as there is more in it than it can show.
    if (getComputedStyle(clip).overflowY !== 'hidden') return false;
    return clip.getBoundingClientRect().bottom < this.#wrapper.getBoundingClientRect().bottom - 1;
  }

  /** Leaves the frame as high as its author wants it; the story in it finds another way. */
  #giveUp(): void {
    this.#isClamped = true;
    this.release();
    this.#send({ type: 'clamped' });
  }

  #send(message: HostMessage): void {
    const { contentWindow } = this.#frame;
    if (contentWindow) send(contentWindow, this.#origin, message);
  }
}

/** Important, so that a site's rules for all of its frames and boxes do not win. */
function setStyles({ style }: HTMLElement, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) style.setProperty(name, value, 'important');
}
