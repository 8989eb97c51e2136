/* Loaded once a story has been drawn: until somebody scrolls, nothing crosses anything. */
import scrollama, { type Scrollama } from 'scrollama';
import { NEAR } from './scroll-state.js';
import type { Scroller } from './scroller.js';

/** Farther than any page is long: everything above the line counts as passed. */
const FAR = 1_000_000;

/**
 * Calls `onCross` when a step's boundary comes near the line, crosses it or goes from it, and at no
 * other time: no script runs while the reader scrolls within a step. What that means is for the
 * caller to read from geometry, on every scroll while a boundary is near; this class only promises
 * not to miss one.
 *
 * scrollama tells when the line enters or leaves a marker. It is silent on a jump from above the
 * first marker to below the last, on markers clipped to under half, and on most of what happens in
 * a scrolling box (it measures every root by the window's height). Two observers of ours, for all
 * markers together, tell when a marker's top passes the line and so cover those.
 */
export class BoundaryObserver {
  readonly #onCross: () => void;
  #scrollama?: Scrollama | undefined;
  #passed: readonly IntersectionObserver[] = [];

  constructor(onCross: () => void) {
    this.#onCross = onCross;
  }

  /** Starts anew with these markers; with none, observes nothing. */
  observe(markers: readonly Element[], offset: number, scroller: Scroller): void {
    this.disconnect();
    // scrollama reports an empty list as an error; for us it is a story whose steps come later.
    if (!markers.length) return;
    this.#scrollama = setUpWithoutLeak(markers, offset, scroller)
      // `setup()` forgets callbacks, so they come after it.
      .onStepEnter(this.#onCross)
      .onStepExit(this.#onCross);
    this.#passed = [offset - NEAR, offset + NEAR].map((side) => {
      const observer = new IntersectionObserver(this.#onCross, {
        // In a frame of another origin, the implicit root ignores margins.
        // https://w3c.github.io/IntersectionObserver/#dom-intersectionobserver-rootmargin
        root: scroller ?? document,
        rootMargin: `${FAR}px ${FAR}px ${(side - 1) * 100}% ${FAR}px`,
      });
      for (const marker of markers) observer.observe(marker);
      return observer;
    });
  }

  disconnect(): void {
    this.#scrollama?.destroy();
    this.#scrollama = undefined;
    for (const observer of this.#passed) observer.disconnect();
    this.#passed = [];
  }
}

/**
 * Every `setup()` of scrollama 3.2.0 adds a scroll listener to the document that `destroy()` leaves
 * behind. It serves only scrollama's own direction, which all instances share and we do not use, so
 * it is kept from being added.
 */
function setUpWithoutLeak(
  markers: readonly Element[],
  offset: number,
  scroller: Scroller,
): Scrollama {
  const own = Object.getOwnPropertyDescriptor(document, 'addEventListener');
  Object.defineProperty(document, 'addEventListener', { value: () => {}, configurable: true });
  try {
    return scrollama().setup({
      step: [...markers],
      offset,
      root: scroller ?? document,
      container: scroller ?? undefined,
    });
  } finally {
    if (own) Object.defineProperty(document, 'addEventListener', own);
    else Reflect.deleteProperty(document, 'addEventListener');
  }
}
