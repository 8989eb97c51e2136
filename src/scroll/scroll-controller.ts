import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { NextFrame } from '../support/next-frame.js';
import {
  areOrdered,
  type ScrollReason,
  type ScrollState,
  type Span,
  type Spans,
  stateAt,
} from './scroll-state.js';
import { findScroller, scrollBy, type Scroller, visibleSpan } from './scroller.js';
import { isNear, type Line, StepWatch } from './step-watch.js';

/** What a host tells its scroll controller, and hears from it. */
export interface ScrollSource {
  /** How many steps there are. */
  count(): number;
  /** A step as it lies on the screen now, by its place in reading order; undefined where there is none. */
  measure(index: number): Span | undefined;
  /** The elements whose size decides where the steps lie. */
  watch(): readonly Element[];
  /** The state has changed, or has been read for the first time. */
  stateChanged(state: ScrollState, previous: ScrollState | undefined): void;
  /** The host has gone from the page, and is not only moved in it; this was the state told last. */
  left(state: ScrollState): void;
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
  readonly #steps: StepWatch;
  readonly #sizes = new ResizeObserver(() => this.refresh('resize'));
  readonly #nextRefresh = new NextFrame(() => this.#refreshNow());
  readonly #nextSettle = new NextFrame(() => this.#settle('scroll'));
  #scroller: Scroller = null;
  #watched: readonly Element[] = [];
  /** Whether no step begins above the one before it. */
  #isOrdered = false;
  #offset = 0.5;
  #pending: ScrollReason | undefined;
  #told = false;
  #tracksProgress = false;
  #follows = true;
  /** The step that is being scrolled to, and why. */
  #target: number | undefined;
  #wish: ScrollReason = 'api';

  constructor(host: ReactiveControllerHost & HTMLElement, source: ScrollSource) {
    this.#host = host;
    this.#source = source;
    this.#steps = new StepWatch(host.localName, () => this.#settle('scroll'));
    host.addController(this);
  }

  /** The element to render: invisible, it only marks where the steps lie. */
  get track(): HTMLElement {
    return this.#steps.track;
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
    if (this.#host.isConnected && this.#follows) this.#nextSettle.ask();
  }

  /** Whether the active step follows from scrolling; if not, nothing is observed, and the host tells it. */
  set follows(follows: boolean) {
    if (follows === this.#follows) return;
    this.#follows = follows;
    if (!this.#host.isConnected) return;
    if (follows) this.#start('api');
    else this.#stop();
  }

  hostConnected(): void {
    // Moved in the page, it goes on from where its reader was.
    if (this.#follows) this.#start(this.#told ? 'resize' : 'load');
  }

  hostDisconnected(): void {
    this.#stop();
    // A host that is only moved is in the page again by then.
    queueMicrotask(() => this.#leave());
  }

  #leave(): void {
    if (this.#host.isConnected || !this.#told) return;
    this.#told = false;
    this.#source.left(this.state);
  }

  #start(reason: ScrollReason): void {
    window.addEventListener('resize', this.#onResize);
    this.refresh(reason);
  }

  #stop(): void {
    window.removeEventListener('resize', this.#onResize);
    this.#listenToScroll(false);
    this.#nextSettle.cancel();
    this.#nextRefresh.cancel();
    this.#sizes.disconnect();
    this.#steps.stop();
    this.#watched = [];
    this.#target = undefined;
    this.#pending = undefined;
  }

  /** Reads the steps anew in the next frame: they, or what surrounds them, may have changed. */
  refresh(reason: ScrollReason): void {
    if (!this.#host.isConnected || !this.#follows) return;
    // What an author asks for may change sizes in the same frame: its reason is the one to tell.
    if (reason !== 'resize' || !this.#pending) this.#pending = reason;
    this.#nextRefresh.ask();
  }

  /** The state at this very moment, read from geometry; costs a layout if one is due. */
  measure(): Pick<ScrollState, 'index' | 'name' | 'progress'> {
    if (!this.#isLaidOut) return this.state;
    return stateAt(this.#spans, this.#readLine().y, this.#isOrdered);
  }

  /** Brings a step's top to the line. */
  goTo(index: number, behavior: ScrollBehavior = 'instant', reason: ScrollReason = 'api'): void {
    const span = this.#spans.at(index);
    if (!span) return;
    this.#changeScroller(findScroller(this.#host));
    // Rounded up: a position short of the line by a fraction would leave the step before active.
    scrollBy(this.#scroller, Math.ceil(span.top - this.#readLine().y), behavior);
    if (!this.#follows) return;
    if (behavior === 'instant') return this.#settle(reason);
    this.#target = index;
    this.#wish = reason;
  }

  /** Takes on a state that does not follow from scrolling, and tells what is new of it. */
  tell(state: ScrollState): void {
    const previous = this.#told ? this.state : undefined;
    if (previous?.index === state.index && previous.name === state.name) return;
    this.state = previous ? state : { ...state, direction: 'none', reason: 'load' };
    this.#told = true;
    this.#source.stateChanged(this.state, previous);
  }

  get #spans(): Spans {
    return { length: this.#source.count(), at: (index) => this.#source.measure(index) };
  }

  #readLine(): Line {
    const { top, height } = visibleSpan(this.#scroller);
    return {
      y: top + height * this.#offset,
      height,
      offset: this.#offset,
      scroller: this.#scroller,
      isOrdered: this.#isOrdered,
    };
  }

  /** In a closed `details` or a hidden tab there is nothing to read: what was last known stands. */
  get #isLaidOut(): boolean {
    return this.#host.checkVisibility();
  }

  #refreshNow(): void {
    const reason = this.#pending ?? 'resize';
    this.#pending = undefined;
    if (!this.#isLaidOut) return this.#watchSizes();
    this.#changeScroller(findScroller(this.#host));
    this.#watchSizes();
    const spans = Array.from({ length: this.#source.count() }, (_, i) => this.#source.measure(i)!);
    this.#isOrdered = areOrdered(spans);
    // Read before anything is written: each reading after that would lay the page out anew.
    const line = this.#readLine();
    const { index } = stateAt(spans, line.y, line.isOrdered);
    const isOther = this.#steps.observe(spans, index, line);
    // Where all lies as it did, only the reader can have moved.
    this.#settle(isOther ? reason : 'scroll', spans, line);
  }

  #settle(reason: ScrollReason, spans = this.#spans, line?: Line): void {
    // A refresh that is due knows more about the reason.
    if (!this.#isLaidOut || (reason === 'scroll' && this.#pending)) return;
    const previous = this.#told ? this.state : undefined;
    const read = line ?? this.#readLine();
    const next = stateAt(spans, read.y, read.isOrdered);
    const isTold = this.#steps.isTelling && !isNear(spans, next.index, read);
    this.#listenToScroll(this.#tracksProgress || !isTold);
    this.#steps.follow(spans, next.index, read);
    const moved = next.index - this.state.index || next.progress - this.state.progress;
    const isNew =
      previous?.index !== next.index ||
      previous.name !== next.name ||
      (this.#tracksProgress && moved !== 0);
    this.state = { ...this.state, ...next };
    if (!isNew) return;
    this.#told = true;
    const way = moved > 0 ? 'down' : moved < 0 ? 'up' : this.state.direction;
    this.state.direction = previous ? way : 'none';
    this.state.reason = this.#explain(reason, next.index, previous);
    this.#source.stateChanged(this.state, previous);
  }

  #explain(reason: ScrollReason, index: number, previous: ScrollState | undefined): ScrollReason {
    if (!previous || (reason === 'scroll' && document.readyState !== 'complete')) return 'load';
    if (this.#target !== undefined) {
      const left = Math.abs(index - this.#target);
      const strays = left > Math.abs(previous.index - this.#target);
      if (left === 0 || strays) this.#target = undefined;
      if (!strays) return this.#wish;
    }
    return reason === 'scroll' && Math.abs(index - previous.index) > 1 ? 'jump' : reason;
  }

  #watchSizes(): void {
    const watched: Element[] = [this.#host, ...this.#source.watch()];
    if (this.#scroller) watched.push(this.#scroller);
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
    this.#listenToScroll(false);
    this.#scroller = scroller;
    this.#steps.forget();
  }

  #listenToScroll(listen: boolean): void {
    const target = this.#scroller ?? document;
    if (listen) target.addEventListener('scroll', this.#onScroll, { passive: true });
    else target.removeEventListener('scroll', this.#onScroll);
  }

  readonly #onResize = (): void => this.refresh('resize');
  readonly #onScroll = (): void => this.#nextSettle.ask();
}
