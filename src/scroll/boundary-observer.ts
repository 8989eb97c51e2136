import scrollama, { type Scrollama } from 'scrollama';
import { visibleSpan, type Scroller } from './scroller.js';

/** Farther than any page is long: everything above the line counts as passed. */
const FAR = 1_000_000;

/**
 * Calls `onCross` when the line may have crossed a step's boundary, and at no other time: no script
 * runs while the reader scrolls within a step. What the crossing means is for the caller to read
 * from geometry; this class only promises not to miss one.
 *
 * scrollama tells when the line enters or leaves a marker. It is silent on a jump from above the
 * first marker to below the last, on markers clipped to under half, and on most of what happens in
 * a scrolling box (it measures every root by the window's height). One observer of ours, for all
 * markers together, tells when a marker's top passes the line and so covers those.
 */
export class BoundaryObserver {
  readonly #onCross: () => void;
  #scrollama?: Scrollama | undefined;
  #passed?: IntersectionObserver | undefined;

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
    const { height } = visibleSpan(scroller);
    this.#passed = new IntersectionObserver(this.#onCross, {
      // An implicit root would ignore the margins in a frame of another origin.
      root: scroller ?? document,
      rootMargin: `${FAR}px ${FAR}px ${-(1 - offset) * height}px ${FAR}px`,
    });
    for (const marker of markers) this.#passed.observe(marker);
  }

  disconnect(): void {
    this.#scrollama?.destroy();
    this.#scrollama = undefined;
    this.#passed?.disconnect();
    this.#passed = undefined;
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
