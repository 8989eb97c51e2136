import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Box } from '../../charts/geometry.js';

/** Measures where words of the page stand on the marks, whenever they or the room for them change. */
export class ClearingController implements ReactiveController {
  /** From the left edge of the host; undefined where there are no such words. */
  box: Box | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #observer = new ResizeObserver(() => this.#notice());
  #element: HTMLElement | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#element) this.#observe(this.#element);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Takes the element that holds the words, or none. */
  take(element: HTMLElement | null): void {
    if (element === this.#element) return;
    this.#observer.disconnect();
    this.#element = element;
    this.box = undefined;
    if (element) this.#observe(element);
  }

  #observe(element: HTMLElement): void {
    this.#observer.observe(element);
    // Its place depends on the height of what is around it.
    if (element.parentElement) this.#observer.observe(element.parentElement);
  }

  /** Measures at once: between layout and paint, when the room has just been measured, nothing is laid out for it. */
  measure(): void {
    if (!this.#element) return;
    const { offsetLeft: x, offsetTop: y, offsetWidth: width, offsetHeight: height } = this.#element;
    this.box = { x, y, width, height };
  }

  #notice(): void {
    const before = JSON.stringify(this.box);
    this.measure();
    if (JSON.stringify(this.box) !== before) this.#host.requestUpdate();
  }
}
