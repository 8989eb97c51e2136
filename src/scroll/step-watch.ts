import { BoundaryWatch } from './boundary-watch.js';
import { NEAR, type Spans } from './scroll-state.js';
import type { Scroller } from './scroller.js';
import { isAtEnd, rangeAround, type StepRange } from './step-range.js';
import { StepTrack } from './step-track.js';

/** Where the line lies just now, and in what. */
export interface Line {
  /** In CSS pixels of the viewport. */
  y: number;
  /** The visible height of what moves. */
  height: number;
  /** As a part of the visible height, 0–1. */
  offset: number;
  scroller: Scroller;
  /** Whether no step begins above the one before it. */
  isOrdered: boolean;
}

/** Has the boundaries of the steps round the active one observed; all of them where they lie in no order. */
export class StepWatch {
  readonly #track = new StepTrack();
  readonly #boundaries: BoundaryWatch;
  /** The steps whose boundaries are observed; none before the first time. */
  #range: StepRange = [0, 0];
  #layout = '';

  /**
   * @param tag whose author is told if what observes does not come
   * @param onCross called when one of the boundaries comes near the line, crosses it or goes from it
   */
  constructor(tag: string, onCross: () => void) {
    this.#boundaries = new BoundaryWatch(tag, onCross);
  }

  /** The element to render: invisible, it only marks where the steps lie. */
  get track(): HTMLElement {
    return this.#track.element;
  }

  /** Whether every crossing is told; as long as it is not, every scroll has to be looked at. */
  get isTelling(): boolean {
    return this.#boundaries.isTelling;
  }

  /** Observes the steps round one; says whether they lie otherwise than before, or are others. */
  observe(spans: Spans, index: number, { height, offset, scroller, isOrdered }: Line): boolean {
    const { length } = spans;
    const range: StepRange = isOrdered ? rangeAround(index, length) : [0, length];
    this.#range = range;
    const hasMoved = this.#track.lay(spans, range);
    // scrollama's margins are pixels of the moment: any change of extent makes them wrong.
    const names = this.#track.markers.map((_, i) => spans.at(range[0] + i)!.name);
    const layout = [offset, height, length, ...range, ...names].join();
    if (layout === this.#layout) return hasMoved;
    this.#layout = layout;
    this.#boundaries.observe(this.#track.markers, offset, scroller);
    return true;
  }

  /** The reader has come to a step: observes others where that is close to the end of those that are. */
  follow(spans: Spans, index: number, line: Line): void {
    if (this.#layout && isAtEnd(index, this.#range, spans.length)) this.observe(spans, index, line);
  }

  /** What was observed holds no longer, and is to be observed anew. */
  forget(): void {
    this.#layout = '';
  }

  stop(): void {
    this.#boundaries.disconnect();
    this.#track.clear();
    this.forget();
  }
}

/** Close to the line, only looking at every scroll tells on which side of it a boundary is. */
export function isNear(spans: Spans, index: number, { y, height, isOrdered }: Line): boolean {
  const reach = 2 * NEAR * height;
  // The nearest are the one just passed and the next one, where no step begins above another.
  const close = isOrdered ? [index, index + 1] : Array.from({ length: spans.length }, (_, i) => i);
  return close.some((i) => Math.abs((spans.at(i)?.top ?? Infinity) - y) < reach);
}
