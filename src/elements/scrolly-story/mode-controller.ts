import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { findClip } from '../../scroll/find-clip.js';
import type { ScrollController } from '../../scroll/scroll-controller.js';
import type { ScrollReason } from '../../scroll/scroll-state.js';
import { NextFrame } from '../../support/next-frame.js';
import { assignSlots, type Arrangement } from './arrange-children.js';
import type { ClippedStage } from './clipped-stage.js';
import { FrameHeight } from './frame-height.js';
import type * as Others from './other-renderings.js';
import { readMode } from './read-attributes.js';
import {
  proseRendering,
  scrollRendering,
  type Mode,
  type Rendering,
  type StoryView,
} from './rendering.js';

/** With less height than this, a stage would leave no room for prose. */
const SHORT = 320;

/** The last is sent when a box around a story is no longer repaired for another story. */
const WATCHED = ['beforeprint', 'afterprint', 'resize', 'load', 'scrolly-repair-end'];

export interface ModeHost extends LitElement {
  mode: string;
  repairClip: boolean;
  readonly steps: readonly HTMLElement[];
}

/**
 * Decides how a story is told: as its author wants, or *flat* on paper and where nothing can stay in
 * view. Only while it is told by scrolling does its scroll controller follow the reader.
 */
export class ModeController implements ReactiveController {
  /** How the story is told now. */
  mode: Mode = 'scroll';

  readonly #host: ModeHost;
  readonly #scroll: ScrollController;
  readonly #turned: () => void;
  readonly #nextCheck = new NextFrame(() => void this.#check());
  #frame = new FrameHeight();
  #others: typeof Others | undefined;
  #rendering: Rendering | undefined;
  #view: StoryView | undefined;
  #placed: Arrangement | undefined;
  #wanted: Mode | undefined;
  #prints = false;
  #cannotStick = false;
  #hasGrown = false;
  #clipped: Promise<ClippedStage> | undefined;

  /** @param turned called when the story is to be rendered in another mode */
  constructor(host: ModeHost, scroll: ScrollController, turned: () => void) {
    this.#host = host;
    this.#scroll = scroll;
    this.#turned = turned;
    host.addController(this);
  }

  /** The active step; in a flat story, which follows nobody, worked out when asked. */
  get index(): number {
    return (this.mode === 'flat' ? this.#scroll.measure() : this.#scroll.state).index;
  }

  /** How much of it has passed at this moment; in steps, each is there as a whole. */
  get progress(): number {
    return (this.mode === 'step' ? this.#scroll.state : this.#scroll.measure()).progress;
  }

  hostConnected(): void {
    for (const type of WATCHED) window.addEventListener(type, this);
    this.#choose();
  }

  hostDisconnected(): void {
    for (const type of WATCHED) window.removeEventListener(type, this);
    this.#nextCheck.cancel();
    this.#rendering?.end();
    this.#endClipped();
    this.#frame = new FrameHeight();
    this.#rendering = this.#wanted = undefined;
    this.#cannotStick = this.#hasGrown = this.#prints = false;
  }

  hostUpdate(): void {
    this.#choose();
  }

  hostUpdated(): void {
    if (this.#view && this.#placed) assignSlots(this.#host.renderRoot, this.#placed);
    this.#nextCheck.ask();
    const count = this.#host.steps.length;
    if (this.mode === 'step')
      this.#scroll.activate(Math.min(Math.max(this.#scroll.state.index, 0), count - 1), 'api');
  }

  handleEvent({ type }: Event): void {
    if (!type.endsWith('print')) return this.#nextCheck.ask();
    this.#prints = type === 'beforeprint';
    this.#choose();
  }

  render(view: Omit<StoryView, 'host' | 'index' | 'activate'>): TemplateResult {
    const { index } = this.#scroll.state;
    this.#view = { ...view, host: this.#host, index, activate: this.#activate };
    const rendering = (view.steps.length && this.#rendering) || scrollRendering;
    const arrangement = (this.#placed = rendering.arrange(this.#view));
    return rendering.render({ ...this.#view, arrangement });
  }

  goTo(index: number, behavior: ScrollBehavior): void {
    if (this.mode !== 'step') return this.#scroll.goTo(index, behavior);
    this.#activate(index, 'api');
    this.#host.scrollIntoView({ block: 'nearest', behavior });
  }

  /** Turns to what is wanted now, as soon as it is here. */
  #choose(): void {
    const own = readMode(this.#host);
    const isFlat = this.#prints || (own === 'scroll' && this.#cannotStick);
    const wanted = isFlat ? 'flat' : own;
    if (wanted === this.#wanted || !this.#host.isConnected) return;
    this.#wanted = wanted;
    if (wanted === 'scroll') return this.#turn(wanted, scrollRendering);
    if (!this.#rendering) this.#turn('flat', proseRendering);
    if (this.#others) return this.#turnAway(wanted, this.#others);
    void import('./other-renderings.js').then(
      (others) => wanted === this.#wanted && this.#turnAway(wanted, others),
      () => wanted === this.#wanted && this.#turn('scroll', scrollRendering),
    );
  }

  #turnAway(mode: 'step' | 'flat', others: typeof Others): void {
    this.#others = others;
    this.#turn(mode, new others[mode](this.#host.renderRoot as ShadowRoot));
  }

  #turn(mode: Mode, rendering: Rendering): void {
    const before = this.#rendering;
    // Prose that waits for its rendering was not read by steps.
    const index = before === proseRendering ? -1 : this.index;
    before?.end();
    this.#rendering = rendering;
    this.mode = mode;
    this.#scroll.follows = mode === 'scroll';
    if (mode === 'step') this.#scroll.activate(Math.max(index, 0), 'api');
    // At first, the story is about to be read anyway.
    if (before) this.#turned();
    if (before && before !== proseRendering)
      void this.#others?.keepPlace(this.#host, this.#scroll, mode, index);
  }

  /** Looks for what keeps the stage from staying in view. */
  async #check(): Promise<void> {
    const isOwn = readMode(this.#host) === 'scroll';
    if (!isOwn) return this.#endClipped();
    this.#hasGrown ||= this.#frame.hasGrown(this.#host);
    if (findClip(this.#host)) this.#clipped ??= this.#loadClipped();
    const clipped = await this.#clipped;
    if (!this.#host.isConnected) return;
    const hasStage = Boolean(this.#view?.arrangement.stage.length);
    const isKept = clipped?.keep(hasStage) ?? true;
    this.#cannotStick = innerHeight < SHORT || this.#hasGrown || !isKept;
    this.#choose();
  }

  async #loadClipped(): Promise<ClippedStage> {
    const { ClippedStage: Loaded } = await import('./clipped-stage.js');
    return new Loaded(this.#host);
  }

  #endClipped(): void {
    void this.#clipped?.then((clipped) => clipped.end());
    this.#clipped = undefined;
  }

  readonly #activate = (index: number, reason: ScrollReason): void => {
    this.#scroll.activate(index, reason);
    this.#host.requestUpdate();
  };
}
