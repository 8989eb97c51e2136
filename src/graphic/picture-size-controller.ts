import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Room } from '../charts/geometry.js';
import { unwatchSize, watchSize } from '../support/sizes.js';
import { readSetting, type Setting } from './measure-line.js';

/** Measures the box that a picture is given and draws anew when it changes; reads no layout unless asked. */
export class PictureSizeController implements ReactiveController {
  /** The room for the picture; undefined until it has been laid out. */
  room: Room | undefined;
  /** How the picture's words are set. */
  setting: Setting = { fontFamily: 'sans-serif', fontSize: 16, letterSpacing: 0, wordSpacing: 0 };

  readonly #host: ReactiveControllerHost & Element;
  #box: Element | null = null;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#box) this.#watch(this.#box);
  }

  hostDisconnected(): void {
    if (this.#box) unwatchSize(this.#box);
  }

  /** Observes the element that holds the picture, which comes and goes with the table. */
  observe(box: Element | null): void {
    if (box === this.#box) return;
    if (this.#box) unwatchSize(this.#box);
    this.#box = box;
    // A graphic may be drawn after it has left the page; it is observed when it comes back.
    if (box && this.#host.isConnected) this.#watch(box);
  }

  /** Measures at once what its observer would only see in the next frame. */
  measure(): void {
    if (!this.#box) return;
    const { clientWidth: width, clientHeight: height } = this.#box;
    this.#take(this.#box, { width, height });
  }

  #watch(box: Element): void {
    watchSize(box, (size) => this.#take(box, size));
  }

  #take(box: Element, { width, height }: { width: number; height: number }): void {
    // A box of no size is a picture out of sight (a hidden tab, the table in its place): keep the last.
    if (!width || !height) return;
    this.setting = readSetting(box);
    const { fontSize, letterSpacing } = this.setting;
    this.room = { width, height, textScale: fontSize / 16, spaced: letterSpacing > 0 };
    this.#host.requestUpdate();
  }
}
