import { InnerFrame } from './inner-frame.js';
import { measurePage } from './measure-page.js';
import { StepInstead } from './step-instead.js';
import { asksForHeight, tellHeight } from './tell-height.js';

/**
 * How often a height is sent, and after how many milliseconds again: a single message is often
 * lost.
 */
const TIMES = 8;
const INTERVAL = 250;

/**
 * What a page does in a frame on a page without our script. It asks for its whole height in the
 * messages that other hosts know. If it gets it, the story follows the visible part of the frame;
 * if not, it is told in steps.
 */
export class DoWithoutHost {
  readonly #steps = new StepInstead();
  #inner: InnerFrame | undefined;
  #height = 0;
  #isCut = false;
  #told = 0;
  #timer = 0;

  start(): void {
    addEventListener('message', this.#onMessage);
    addEventListener('resize', this.#onResize);
    this.#look();
  }

  stop(): void {
    removeEventListener('message', this.#onMessage);
    removeEventListener('resize', this.#onResize);
    this.#leaveInner();
    this.#steps.stop();
  }

  /** The frame is as high as it will ever be, and it is not enough. */
  tellInSteps(): void {
    this.#leaveInner();
    this.#steps.start();
  }

  #look(): void {
    const height = measurePage();
    this.#isCut = height > innerHeight + 1;
    this.#ask(height);
  }

  /**
   * The height of a page that is cut off is taken from it once, and then from a frame within, which is
   * as high as the screen. Taken again from this page, it would follow the height that the frame has
   * been given, and grow with it.
   */
  #ask(height: number): void {
    if (height === this.#height) return;
    this.#height = height;
    this.#told = 0;
    clearTimeout(this.#timer);
    this.#tell();
  }

  #tell(): void {
    tellHeight(this.#height);
    if (this.#fits) return this.#enterInner();
    if (++this.#told > TIMES) return this.tellInSteps();
    this.#timer = window.setTimeout(() => this.#tell(), INTERVAL);
  }

  get #fits(): boolean {
    return innerHeight >= this.#height - 1;
  }

  /** A page that was never cut off needs no inner frame: it is all to be seen. */
  #enterInner(): void {
    if (!this.#isCut || this.#inner) return;
    clearTimeout(this.#timer);
    this.#steps.stop();
    this.#inner = new InnerFrame((height) => this.#ask(height));
  }

  #leaveInner(): void {
    clearTimeout(this.#timer);
    this.#inner?.remove();
    this.#inner = undefined;
  }

  readonly #onMessage = (event: MessageEvent): void => {
    if (asksForHeight(event)) tellHeight(this.#height);
  };

  readonly #onResize = (): void => {
    if (!this.#isCut) this.#look();
    else if (this.#fits) this.#enterInner();
  };
}
