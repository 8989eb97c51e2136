import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { NextFrame } from '../support/next-frame.js';
import { BoundaryObserver } from './boundary-observer.js';
import { stateAt, type ScrollReason, type ScrollState, type Span } from './scroll-state.js';
import { findScroller, scrollBy, visibleSpan, type Scroller } from './scroller.js';
import { StepTrack } from './step-track.js';

/** What a host tells its scroll controller, and hears from it. */
export interface ScrollSource {
  /** The steps as they lie on the screen now, in reading order. */
  measure(): readonly Span[];
  /** The elements whose size decides where the steps lie. */
  watch(): readonly Element[];
  /** The state has changed, or has been read for the first time. */
  stateChanged(state: ScrollState, previous: ScrollState | undefined): void;
}

const ABOVE: ScrollState = { index: -1, name: '', progress: 0, direction: 'none', reason: 'load' };

/**
 * Knows where the reader is in a row of steps, as state. Whatever happens (scrolling, a jump, a
 * reload in mid-page, a resized viewport, a late image), it reads the state from the geometry of
 * that moment and tells only what has changed.
 *
 * The host renders `track` somewhere inside a positioned box that encloses the steps.
 */
export class ScrollController implements ReactiveController {
  /** Where the reader is now. */
  state: ScrollState = ABOVE;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #source: ScrollSource;
  readonly #track = new StepTrack();
  readonly #boundaries = new BoundaryObserver(() => this.#settle('scroll'));
  readonly #sizes = new ResizeObserver(() => this.refresh('resize'));
  readonly #nextRefresh = new NextFrame(() => this.#refreshNow());
  readonly #nextProgress = new NextFrame(() => this.#settle('scroll'));
  #scroller: Scroller = null;
  #watched: readonly Element[] = [];
  #layout = '';
  #offset = 0.5;
  #reason: ScrollReason = 'load';
  #told = false;
  #tracksProgress = false;
  #target: number | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, source: ScrollSource) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  /** The element to render: invisible, it only marks where the steps lie. */
  get track(): HTMLElement {
    return this.#track.element;
  }

  /** Where the line lies, as a part of the visible height, 0–1. */
  set offset(offset: number) {
    if (offset === this.#offset) return;
    this.#offset = offset;
    this.refresh('api');
  }

  /** Whether the state is to be told while the reader moves within a step; costs a scroll listener. */
  set tracksProgress(tracks: boolean) {
    if (tracks === this.#tracksProgress) return;
    this.#tracksProgress = tracks;
    if (this.#host.isConnected) this.#listenToProgress(tracks);
  }

  hostConnected(): void {
    this.#scroller = findScroller(this.#host);
    window.addEventListener('resize', this.#onResize);
    if (this.#tracksProgress) this.#listenToProgress(true);
    this.refresh('load');
  }

  hostDisconnected(): void {
    window.removeEventListener('resize', this.#onResize);
    this.#listenToProgress(false);
    this.#nextRefresh.cancel();
    this.#sizes.disconnect();
    this.#boundaries.disconnect();
    this.#track.clear();
    this.#watched = [];
    this.#layout = '';
    this.#told = false;
    this.#target = undefined;
  }

  /** Reads the steps anew in the next frame: they, or what surrounds them, may have changed. */
  refresh(reason: ScrollReason): void {
    if (!this.#host.isConnected) return;
    this.#reason = this.#told ? reason : 'load';
    this.#nextRefresh.ask();
  }

  /** The state at this very moment, read from geometry; costs a layout if one is due. */
  measure(): Pick<ScrollState, 'index' | 'name' | 'progress'> {
    return this.#isLaidOut ? stateAt(this.#source.measure(), this.#line) : this.state;
  }

  /** Brings a step's top to the line. */
  goTo(index: number, behavior: ScrollBehavior = 'instant'): void {
    const span = this.#source.measure()[index];
    if (!span) return;
    // Rounded up: a position short of the line by a fraction would leave the step before active.
    scrollBy(this.#scroller, Math.ceil(span.top - this.#line), behavior);
    if (behavior === 'instant') return this.#settle('api');
    this.#target = index;
  }

  get #line(): number {
    const { top, height } = visibleSpan(this.#scroller);
    return top + height * this.#offset;
  }

  /** In a closed `details` or a hidden tab there is nothing to read: what was last known stands. */
  get #isLaidOut(): boolean {
    return this.#host.getClientRects().length > 0;
  }

  #refreshNow(): void {
    if (!this.#isLaidOut) return this.#watchSizes();
    this.#changeScroller(findScroller(this.#host));
    this.#watchSizes();
    const markers = this.#track.lay(this.#source.measure());
    // scrollama's margins are pixels of the moment: any change of extent makes them wrong.
    const { height } = visibleSpan(this.#scroller);
    const layout = `${markers.length} ${this.#offset} ${height}`;
    if (layout !== this.#layout) {
      this.#layout = layout;
      this.#boundaries.observe(markers, this.#offset, this.#scroller);
    }
    this.#settle(this.#reason);
  }

  #settle(reason: ScrollReason): void {
    if (!this.#isLaidOut) return;
    const previous = this.#told ? this.state : undefined;
    const next = this.measure();
    const moved = next.index - this.state.index || next.progress - this.state.progress;
    this.state = {
      ...next,
      direction: !previous ? 'none' : moved ? (moved > 0 ? 'down' : 'up') : previous.direction,
      reason: this.#explain(reason, next.index, previous),
    };
    const isNew =
      previous?.index !== next.index ||
      previous.name !== next.name ||
      (this.#tracksProgress && previous.progress !== next.progress);
    if (!isNew) return;
    this.#told = true;
    this.#source.stateChanged(this.state, previous);
  }

  #explain(reason: ScrollReason, index: number, previous: ScrollState | undefined): ScrollReason {
    if (!previous || (reason === 'scroll' && document.readyState !== 'complete')) return 'load';
    if (this.#target !== undefined) {
      const left = Math.abs(index - this.#target);
      const strays = left > Math.abs(previous.index - this.#target);
      if (left === 0 || strays) this.#target = undefined;
      if (!strays) return 'api';
    }
    return reason === 'scroll' && Math.abs(index - previous.index) > 1 ? 'jump' : reason;
  }

  #watchSizes(): void {
    const watched = [this.#host, ...this.#source.watch()];
    if (this.#scroller) watched.push(this.#scroller as HTMLElement);
    if (
      watched.length === this.#watched.length &&
      watched.every((it, i) => it === this.#watched[i])
    )
      return;
    this.#watched = watched;
    this.#sizes.disconnect();
    for (const element of watched) this.#sizes.observe(element);
  }

  #changeScroller(scroller: Scroller): void {
    if (scroller === this.#scroller) return;
    const tracks = this.#tracksProgress;
    if (tracks) this.#listenToProgress(false);
    this.#scroller = scroller;
    this.#layout = '';
    if (tracks) this.#listenToProgress(true);
  }

  #listenToProgress(listen: boolean): void {
    const target = this.#scroller ?? document;
    if (listen) target.addEventListener('scroll', this.#onScroll, { passive: true });
    else {
      target.removeEventListener('scroll', this.#onScroll);
      this.#nextProgress.cancel();
    }
  }

  readonly #onResize = (): void => this.refresh('resize');
  readonly #onScroll = (): void => this.#nextProgress.ask();
}
