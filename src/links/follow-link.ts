import { findScroller } from '../scroll/scroller.js';
import type { LinkedHost, LinkTarget } from './linked-host.js';

/**
 * So many frames without a shift are the end: late images, fonts and a change of mode shift the
 * page in shorter intervals.
 */
const QUIET = 60;
/** So many frames are the end in any case. */
const PATIENCE = 1800;

/** What a reader does to go somewhere else, which ends the holding. */
const READING = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

/** One step is held at a time, whichever story it is in. */
let holding: Holding | undefined;

/**
 * Brings the reader to the step that an address names, and holds them there until the page has come
 * to rest or they move on. After a reload, the browser knows better where they were.
 */
export function followLink(
  host: LinkedHost,
  find: () => LinkTarget | undefined,
  isLoad: boolean,
): void {
  if (isLoad ? !isFresh() : find()?.isHere) return;
  holding?.end();
  holding = new Holding(host, find);
}

function isFresh(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return !/reload|back_forward/.test(entry?.type ?? '');
}

class Holding {
  readonly #host: LinkedHost;
  readonly #find: () => LinkTarget | undefined;
  #frame = 0;
  #quiet = 0;
  #held = 0;
  /**
   * Where the step was when it last stood still, on the screen and in the page; undefined while it
   * moves.
   */
  #left: { top: number; inPage: number } | undefined;
  /** Where in the page the step was when the reader was last led to it. */
  #ledTo: number | undefined;

  constructor(host: LinkedHost, find: () => LinkTarget | undefined) {
    this.#host = host;
    this.#find = find;
    for (const type of READING) window.addEventListener(type, this, { passive: true });
    this.#hold();
  }

  handleEvent(): void {
    this.end();
  }

  end(): void {
    cancelAnimationFrame(this.#frame);
    for (const type of READING) window.removeEventListener(type, this);
  }

  #hold(): void {
    const { isConnected, isSettled } = this.#host;
    // Before the story has its final mode, its steps have no final position.
    const target = isConnected && isSettled ? this.#find() : undefined;
    if (isConnected && !(target && !this.#keep(target))) {
      if (++this.#held < PATIENCE && (!this.#isAtRest || ++this.#quiet < QUIET)) {
        this.#frame = requestAnimationFrame(() => this.#hold());
        return;
      }
    }
    this.end();
  }

  get #isAtRest(): boolean {
    const { fonts, readyState } = document;
    return readyState === 'complete' && fonts.status === 'loaded' && this.#host.isSettled;
  }

  /** Whether the step is still to be held: not by a reader who has dragged the scrollbar. */
  #keep(target: LinkTarget): boolean {
    const { top } = target.element.getBoundingClientRect();
    const inPage = top + (findScroller(this.#host)?.scrollTop ?? scrollY);
    const left = this.#left;
    // Where the page has shifted since, the step does not stand where it was led to.
    if (!left && this.#ledTo !== undefined && Math.abs(inPage - this.#ledTo) <= 1) {
      this.#left = { top, inPage };
      return true;
    }
    const isOff = !left || Math.abs(top - left.top) > 1;
    if (!isOff) return true;
    // In a frame, the page around scrolls as well, to where it has been until now.
    const isReader = left && Math.abs(inPage - left.inPage) < 1 && window.parent === window;
    if (isReader) return false;
    this.#ledTo = inPage;
    this.#quiet = 0;
    this.#left = undefined;
    target.go();
    return true;
  }
}
