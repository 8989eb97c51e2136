/** How long a box has to keep its size before it counts, in milliseconds: panels open little by little. */
const PAUSE = 150;

/** Tells when a box has another size, and whether it has never been as high. */
export class BoxWatch {
  readonly #changed: (isLarger: boolean) => void;
  readonly #observer = new ResizeObserver(() => this.#wait());
  #box: Element | undefined;
  #largest = 0;
  #height = 0;
  #timer = 0;

  constructor(changed: (isLarger: boolean) => void) {
    this.#changed = changed;
  }

  /** Looks at another box from now on, or at none. */
  look(box: Element | undefined): void {
    if (box === this.#box) return;
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    this.#box = box;
    this.#largest = this.#height = box?.clientHeight ?? 0;
    if (box) this.#observer.observe(box);
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#compare(), PAUSE);
  }

  #compare(): void {
    const height = this.#box?.clientHeight ?? 0;
    if (height === this.#height) return;
    const isLarger = height > this.#largest;
    this.#height = height;
    this.#largest = Math.max(height, this.#largest);
    this.#changed(isLarger);
  }
}
