import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { findClip } from '../../scroll/find-clip.js';
import type { ScrollController } from '../../scroll/scroll-controller.js';
import type { ScrollReason } from '../../scroll/scroll-state.js';
import { NextFrame } from '../../support/next-frame.js';
import { whenIdle } from '../../support/when-idle.js';
import { assignSlots, type Arrangement } from './arrange-children.js';
import type * as Beyond from './beyond-scrolling.js';
import { isTooLow } from './is-too-low.js';
import { readMode } from './read-attributes.js';
import { READER_CHANGE, readerChoice, recallChoice } from './reader-preferences.js';
import {
  modes,
  proseRendering,
  scrollRendering,
  type Mode,
  type Rendering,
  type StoryView,
} from './rendering.js';

/** Of ours, one is sent when a box around a story is no longer repaired for another story. */
const WATCHED = [
  'beforeprint',
  'afterprint',
  'resize',
  'load',
  'scrolly-repair-end',
  'storage',
  READER_CHANGE,
];

export interface ModeHost extends LitElement {
  mode: string;
  layout: string;
  repairClip: boolean;
  readonly steps: readonly HTMLElement[];
}

/**
 * Decides how a story is told: as its reader has chosen, else as its author wants; or *flat* on paper
 * and where nothing can stay in view. Only while it is told by scrolling does its scroll controller follow the reader.
 */
export class ModeController implements ReactiveController {
  /** How the story is told now. */
  mode: Mode = 'scroll';

  readonly #host: ModeHost;
  readonly #scroll: ScrollController;
  readonly #turned: () => void;
  readonly #nextCheck = new NextFrame(() => this.#check());
  #beyond: typeof Beyond | undefined;
  #rendering: Rendering | undefined;
  #view: StoryView | undefined;
  #placed: Arrangement | undefined;
  #wanted: Mode | undefined;
  #prints = false;
  #cannotStick = false;
  #keeper: Beyond.StageKeeper | undefined;

  /** @param turned called when the story is to be rendered in another mode */
  constructor(host: ModeHost, scroll: ScrollController, turned: () => void) {
    this.#host = host;
    this.#scroll = scroll;
    this.#turned = turned;
    host.addController(this);
  }

  /** Whether each step is followed by what it shows, and nobody. */
  get isUnrolled(): boolean {
    return this.mode === 'flat' || this.mode === 'text';
  }

  /** The active step; in an unrolled story, worked out when asked. */
  get index(): number {
    return (this.isUnrolled ? this.#scroll.measure() : this.#scroll.state).index;
  }

  /** Whether the reader is at a step at this very moment. */
  isAt(index: number): boolean {
    return (this.mode === 'step' ? this.#scroll.state : this.#scroll.measure()).index === index;
  }

  /** How much of it has passed at this moment; in steps, each is there as a whole. */
  get progress(): number {
    return (this.mode === 'step' ? this.#scroll.state : this.#scroll.measure()).progress;
  }

  hostConnected(): void {
    for (const type of WATCHED) window.addEventListener(type, this);
    this.#choose();
    // Paper waits for nothing: what it needs is fetched before anybody prints.
    whenIdle(() => this.#load(() => {}));
  }

  hostDisconnected(): void {
    for (const type of WATCHED) window.removeEventListener(type, this);
    this.#nextCheck.cancel();
    this.#rendering?.end();
    this.#endKeeper();
    this.#rendering = this.#wanted = undefined;
    this.#cannotStick = this.#prints = false;
  }

  /** Whether the story waits for what it is to be told by. */
  get isTurning(): boolean {
    return this.mode !== this.#wanted || this.#rendering === proseRendering;
  }

  hostUpdate(): void {
    this.#choose();
  }

  hostUpdated(): void {
    if (this.#view && this.#placed) assignSlots(this.#host.renderRoot, this.#placed);
    this.#nextCheck.ask();
    // Some steps may have gone.
    if (this.mode === 'step') this.#activate(this.#scroll.state.index, 'api');
  }

  handleEvent({ type }: Event): void {
    if (type === 'storage') recallChoice();
    if (type === 'storage' || type === READER_CHANGE) return this.#host.requestUpdate();
    if (!type.endsWith('print')) return this.#nextCheck.ask();
    this.#prints = type === 'beforeprint';
    this.#choose();
    if (this.#prints) this.#beyond?.drawForPaper(this.#host);
  }

  render(view: Omit<StoryView, 'host' | 'index' | 'activate'>): TemplateResult {
    const { index } = this.#scroll.state;
    this.#view = { ...view, host: this.#host, index, activate: this.#goToStep };
    const rendering = (view.steps.length && this.#rendering) || scrollRendering;
    const arrangement = (this.#placed = rendering.arrange(this.#view));
    return rendering.render({ ...this.#view, arrangement });
  }

  goTo(index: number, behavior: ScrollBehavior, reason: ScrollReason): void {
    if (this.mode !== 'step') return this.#scroll.goTo(index, behavior, reason);
    this.#goToStep(index, reason);
    this.#host.scrollIntoView({ block: 'nearest', behavior });
  }

  /** What the reader has chosen, or else the author. */
  get #own(): Mode {
    const { mode } = readerChoice();
    return modes.find((it) => it === mode) ?? readMode(this.#host);
  }

  /** Turns to what is wanted now, as soon as it is here. */
  #choose(): void {
    const own = this.#own;
    // Words go to paper as they are.
    const isFlat = this.#prints ? own !== 'text' : own === 'scroll' && this.#cannotStick;
    const wanted = isFlat ? 'flat' : own;
    if (wanted === this.#wanted || !this.#host.isConnected) return;
    this.#wanted = wanted;
    if (wanted === 'scroll') return this.#turn(wanted, scrollRendering);
    if (!this.#rendering) this.#turn('flat', proseRendering);
    this.#load(({ [wanted]: Rendered }) => {
      if (wanted === this.#wanted)
        this.#turn(wanted, new Rendered(this.#host.renderRoot as ShadowRoot));
    });
  }

  /** Without what is beyond scrolling, the story goes on as it is. */
  #load(use: (beyond: typeof Beyond) => void): void {
    if (this.#beyond) return use(this.#beyond);
    void import('./beyond-scrolling.js').then(
      (beyond) => {
        this.#beyond = beyond;
        if (this.#host.isConnected) use(beyond);
      },
      () => this.#rendering === proseRendering && this.#turn('scroll', scrollRendering),
    );
  }

  #turn(mode: Mode, rendering: Rendering): void {
    const before = this.#rendering;
    // Prose that waits for its rendering is not read by steps: a story that was moved was, before.
    const index = before === proseRendering ? this.#scroll.state.index : this.index;
    before?.end();
    this.#rendering = rendering;
    this.mode = mode;
    this.#scroll.follows = mode === 'scroll';
    if (mode === 'step') this.#activate(index, 'api');
    // At first, the story is about to be read anyway.
    if (before) this.#turned();
    if (before && before !== proseRendering)
      void this.#beyond?.keepPlace(this.#host, this.#scroll, mode, index);
  }

  /** Looks for what may keep the stage from staying in view: in most pages, nothing does. */
  #check(): void {
    if (this.#own !== 'scroll') return this.#endKeeper();
    const isPlain = window.parent === window && !isTooLow(this.#host) && !findClip(this.#host);
    if (isPlain && !this.#keeper) return;
    this.#load(({ StageKeeper }) => {
      this.#keeper ??= new StageKeeper(this.#host, () => this.#nextCheck.ask());
      const hasStage = Boolean(this.#view?.arrangement.stage.length);
      this.#cannotStick = !this.#keeper.keep(hasStage);
      this.#choose();
    });
  }

  #endKeeper(): void {
    this.#keeper?.end();
    this.#keeper = undefined;
  }

  #activate(index: number, reason: ScrollReason): void {
    this.#beyond?.activateStep(this.#scroll, this.#view?.steps ?? [], index, reason);
  }

  readonly #goToStep = (index: number, reason: ScrollReason): void => {
    this.#activate(index, reason);
    this.#host.requestUpdate();
  };
}
