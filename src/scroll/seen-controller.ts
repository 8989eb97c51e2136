import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ScrollState } from './scroll-state.js';
import { StepSeenEvent } from './step-seen-event.js';

/** A step that is flung past in less time, in milliseconds, has not been seen. */
const GLANCE = 300;

/**
 * Measures for how long each step is the active one while the page is visible and the host on the
 * screen, and tells it when the step is left, when the page is hidden, and when the host goes.
 */
export class SeenController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #now: () => number;
  readonly #observer = new IntersectionObserver((entries) => {
    this.#isOnScreen = entries.at(-1)?.isIntersecting ?? false;
    this.#count();
  });
  #step: Element | undefined;
  #state: ScrollState | undefined;
  #isOnScreen = false;
  #dwell = 0;
  #since: number | undefined;

  constructor(host: ReactiveControllerHost & Element, now = () => performance.now()) {
    this.#host = host;
    this.#now = now;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
    document.addEventListener('visibilitychange', this);
    window.addEventListener('pagehide', this);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    document.removeEventListener('visibilitychange', this);
    window.removeEventListener('pagehide', this);
    this.show(undefined);
  }

  handleEvent({ type }: Event): void {
    this.#count();
    if (type === 'pagehide' || document.hidden) this.#tell();
  }

  /** The active step, and why; none where nobody is followed. */
  show(step: Element | undefined, state?: ScrollState): void {
    if (step === this.#step) return;
    this.#count();
    this.#tell();
    this.#step = step;
    this.#state = state;
    this.#count();
  }

  /** Adds what has passed, and goes on only while there is something to see. */
  #count(): void {
    const now = this.#now();
    if (this.#since !== undefined) this.#dwell += now - this.#since;
    const isSeen = this.#step && this.#isOnScreen && !document.hidden;
    this.#since = isSeen ? now : undefined;
  }

  #tell(): void {
    const { name = '', index = -1, reason = 'load' } = this.#state ?? {};
    const dwell = Math.round(this.#dwell);
    this.#dwell = 0;
    if (!this.#step || dwell < GLANCE) return;
    // An event from a step that has been removed would reach nobody.
    const from = this.#step.isConnected ? this.#step : document;
    from.dispatchEvent(new StepSeenEvent({ name, index, dwell, reason }));
  }
}
