import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Room } from '../../charts/geometry.js';

/** Measures the box that a picture is given and draws anew when it changes; never reads layout itself. */
export class PictureSizeController implements ReactiveController {
  /** The room for the picture; undefined until it has been laid out. */
  room: Room | undefined;
  /** The font family in which the picture's words are set. */
  fontFamily = 'sans-serif';

  readonly #host: ReactiveControllerHost;
  readonly #observer = new ResizeObserver(([entry]) => this.#measure(entry));
  #box: Element | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#box) this.#observer.observe(this.#box);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Observes the element that holds the picture, which comes and goes with the table. */
  observe(box: Element | null): void {
    if (box === this.#box) return;
    if (this.#box) this.#observer.unobserve(this.#box);
    this.#box = box;
    if (box) this.#observer.observe(box);
  }

  #measure(entry: ResizeObserverEntry | undefined): void {
    if (!entry) return;
    const { width, height } = entry.contentRect;
    const { fontSize, fontFamily } = getComputedStyle(entry.target);
    // A box of no size is a picture out of sight (a hidden tab, the table in its place): keep the last.
    if (!width || !height) return;
    this.room = { width, height, textScale: parseFloat(fontSize) / 16 };
    this.fontFamily = fontFamily;
    this.#host.requestUpdate();
  }
}
