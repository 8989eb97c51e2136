import type { LitElement, ReactiveController } from 'lit';
import { unwatchSize, watchSize } from '../support/sizes.js';
import type { Staging } from './graphic-attributes.js';

/** What is drawn when its turn has come. */
export interface Waiting extends LitElement {
  readonly staging: Staging;
  drawNow(): void;
}

/**
 * Whether it is a graphic's turn to be drawn: it is shown and near the screen, it is asked for, or the page has
 * nothing better to do. Once it has come, it does not go.
 */
export class Turn implements ReactiveController {
  hasCome = false;
  /** Whether it has been laid out, and is not shown or not near. */
  isWaiting = false;

  readonly #host: Waiting;
  #end: (() => void) | undefined;

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
    this.#end?.();
    this.isWaiting = false;
  }

  readonly come = (): void => {
    if (this.hasCome) return;
    this.hasCome = true;
    this.hostDisconnected();
    this.#host.requestUpdate();
  };

  readonly #look = ({ target }: ResizeObserverEntry): void => {
    const { top, bottom } = target.getBoundingClientRect();
    const isNear = top < 2 * innerHeight && bottom > -innerHeight;
    if (isNear && this.#host.staging !== 'off') this.come();
    else if (!this.isWaiting) void this.#wait();
  };

  async #wait(): Promise<void> {
    this.isWaiting = true;
    const part = await import('./wait.lazy.js').catch(this.come);
    if (this.isWaiting) this.#end = part?.wait(this.#host, this.come);
  }
}
