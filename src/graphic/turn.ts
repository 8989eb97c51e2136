import type { LitElement, ReactiveController } from 'lit';
import { unwatchSize, watchSize } from '../support/sizes.js';
import type { Staging } from './graphic-attributes.js';

/** What is drawn when its turn has come. */
export interface Waiting extends LitElement {
  readonly staging: Staging;
  drawNow(): void;
}

/**
 * Whether it is a graphic's turn to be drawn: it is shown on the screen or close to it, it is asked for or printed, or
 * the page has nothing better to do. Once it has come, it does not go.
 */
export class Turn implements ReactiveController {
  hasCome = false;
  /** Whether it has been laid out, and neither is it shown on the screen nor has its turn come since. */
  isWaiting = false;

  readonly #host: Waiting;
  #wasShown = true;
  #near: IntersectionObserver | undefined;
  #takeBack: (() => void) | undefined;

  constructor(host: Waiting) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // In the frame in which it is laid out, so that what is on the screen at first is drawn in that frame.
    if (!this.hasCome) watchSize(this.#host, this.#look);
  }

  hostDisconnected(): void {
    unwatchSize(this.#host);
    this.#near?.disconnect();
    this.#takeBack?.();
    window.removeEventListener('beforeprint', this.#print);
    this.isWaiting = false;
  }

  /** To be called when it may have another place on a stage: one that its story shows now has waited long enough. */
  noticeStaging(): void {
    if (this.#isShown && !this.#wasShown) this.come();
    this.#wasShown = this.#isShown;
  }

  readonly come = (): void => {
    if (this.hasCome) return;
    this.hasCome = true;
    this.hostDisconnected();
    this.#host.requestUpdate();
  };

  get #isShown(): boolean {
    return this.#host.staging !== 'off';
  }

  readonly #look = (): void => {
    unwatchSize(this.#host);
    const { top, bottom } = this.#host.getBoundingClientRect();
    if (this.#isShown && top < innerHeight && bottom > 0) this.come();
    else void this.#wait();
  };

  async #wait(): Promise<void> {
    this.isWaiting = true;
    // A screen above and below what is seen.
    this.#near = new IntersectionObserver(this.#approach, { rootMargin: '100%' });
    this.#near.observe(this.#host);
    // Nothing can be drawn once a page is laid out for paper.
    window.addEventListener('beforeprint', this.#print);
    const part = await import('../support/in-turn.lazy.js').catch(this.come);
    if (this.isWaiting) this.#takeBack = part?.inTurn(this.come);
  }

  readonly #approach = (entries: readonly IntersectionObserverEntry[]): void => {
    if (this.#isShown && entries.at(-1)?.isIntersecting) this.come();
  };

  readonly #print = (): void => {
    if (this.#isShown) this.#host.drawNow();
  };
}
