import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { findScroller } from './scroller.js';

/** Farther than any page is long: everything above the line counts as passed. */
const FAR = 1_000_000;

/**
 * Tells which of a box's equal slices the middle of the screen has passed last. It is all the
 * scrolling that an element needs which stands alone; a story of steps needs a `ScrollController`.
 *
 * The slices are rows of a grid and the line is a margin in per cent, so the platform follows every
 * resize, zoom and jump by itself: one observer, no listener, nothing measured.
 *
 * The host renders `track` somewhere inside a positioned box.
 */
export class SliceController implements ReactiveController {
  /** The element to render: invisible, one row for each slice. */
  readonly track = document.createElement('div');

  readonly #host: ReactiveControllerHost & Element;
  readonly #passed = new Map<Element, boolean>();
  readonly #sliceChanged: (index: number) => void;
  #observer: IntersectionObserver | undefined;

  /** @param sliceChanged gets the index of the slice that was passed last; −1 above the first */
  constructor(host: ReactiveControllerHost & Element, sliceChanged: (index: number) => void) {
    this.#host = host;
    this.#sliceChanged = sliceChanged;
    this.track.style.cssText =
      'position:absolute;inset:0;display:grid;grid-auto-rows:1fr;visibility:hidden;pointer-events:none';
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.slice(0);
  }

  /**
   * Starts with so many slices, unless there are as many already; with none, observes nothing. To be
   * called whenever the host has updated.
   */
  slice(wanted: number): void {
    // An update that was asked for before may come after the host has gone.
    const count = this.#host.isConnected ? wanted : 0;
    if (count === this.track.childElementCount) return;
    this.#observer?.disconnect();
    this.#passed.clear();
    this.track.replaceChildren(...Array.from({ length: count }, () => document.createElement('i')));
    if (!count) return;
    this.#observer = new IntersectionObserver((entries) => this.#notice(entries), {
      // In a frame of another origin, the implicit root ignores margins.
      // https://w3c.github.io/IntersectionObserver/#dom-intersectionobserver-rootmargin
      root: findScroller(this.#host) ?? document,
      rootMargin: `${FAR}px ${FAR}px -50% ${FAR}px`,
    });
    for (const row of this.track.children) this.#observer.observe(row);
  }

  #notice(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      // In a closed `details` or a hidden tab: what was last known stands.
      if (!boundingClientRect.height) return;
      this.#passed.set(target, isIntersecting);
    }
    this.#sliceChanged([...this.#passed.values()].lastIndexOf(true));
  }
}
