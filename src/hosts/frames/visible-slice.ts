/** The part of the page that is to be seen, from its top, in pixels. */
export interface Slice {
  top: number;
  height: number;
}

/** How high one piece is, in pixels, and how many parts of it are told apart. */
const PIECE = 40;
const PARTS = 20;

/**
 * Knows which part of a frame's page is on the screen without help from the page around. A frame of
 * another origin cannot ask the page around; but an observer reports what is visible of each
 * element, whatever cuts it off. So a row of pieces is laid along the page, and the visible ones
 * tell the slice.
 */
export class VisibleSlice {
  readonly #row = document.createElement('div');
  readonly #seen = new Map<Element, Slice>();
  readonly #sliceChanged: (slice: Slice) => void;
  readonly #observer = new IntersectionObserver((entries) => this.#notice(entries), {
    threshold: Array.from({ length: PARTS + 1 }, (_, part) => part / PARTS),
  });

  constructor(sliceChanged: (slice: Slice) => void) {
    this.#sliceChanged = sliceChanged;
    this.#row.style.cssText =
      'position:absolute;inset:0 auto auto 0;width:1px;visibility:hidden;pointer-events:none';
  }

  /** Lays pieces along so many pixels. */
  observe(height: number): void {
    document.documentElement.append(this.#row);
    const count = Math.ceil(height / PIECE);
    while (this.#row.childElementCount > count) this.#remove(this.#row.lastElementChild!);
    while (this.#row.childElementCount < count) this.#add();
  }

  disconnect(): void {
    this.#observer.disconnect();
    this.#seen.clear();
    this.#row.replaceChildren();
    this.#row.remove();
  }

  #add(): void {
    const piece = document.createElement('div');
    piece.style.height = `${PIECE}px`;
    this.#row.append(piece);
    this.#observer.observe(piece);
  }

  #remove(piece: Element): void {
    this.#observer.unobserve(piece);
    this.#seen.delete(piece);
    piece.remove();
  }

  #notice(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, intersectionRect: seen } of entries) {
      if (isIntersecting) this.#seen.set(target, { top: seen.top, height: seen.height });
      else this.#seen.delete(target);
    }
    if (this.#seen.size === 0) return;
    const slices = [...this.#seen.values()];
    const top = Math.min(...slices.map((slice) => slice.top));
    const bottom = Math.max(...slices.map((slice) => slice.top + slice.height));
    this.#sliceChanged({ top, height: bottom - top });
  }
}
