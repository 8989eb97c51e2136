import type { ReactiveController, TemplateResult } from 'lit';
import type { ScrollController } from '../../../scroll/scroll-controller.js';
import type { ScrollReason } from '../../../scroll/scroll-state.js';
import { whenIdle } from '../../../support/when-idle.js';
import { type Arrangement, assignSlots } from '../layout/arrange-children.js';
import type { Mode } from '../markup/choices.js';
import { readMode } from '../markup/read-attributes.js';
import { READER_CHANGE, readerChoice, recallChoice } from '../reader/reader-preferences.js';
import { StickWatch } from '../stage/stick-watch.js';
import type { StoryHost } from '../story-host.js';
import { possibleMode, wantedMode } from './choose-mode.js';
import type * as Modes from './modes.lazy.js';
import { proseRendering, type Rendering, scrollRendering, type StoryView } from './rendering.js';

const WATCHED = ['beforeprint', 'afterprint', 'storage', READER_CHANGE];

/**
 * Turns a story to the mode that is wanted and possible now, and has it rendered by that. All modes but
 * scrolling are loaded where they are used. Only while a story is told by scrolling does its scroll
 * controller follow the reader.
 */
export class ModeController implements ReactiveController {
  /** How the story is told now. */
  mode: Mode = 'scroll';

  readonly #host: StoryHost;
  readonly #scroll: ScrollController;
  readonly #turned: () => void;
  readonly #stick: StickWatch;
  #modes: typeof Modes | undefined;
  #clip: Modes.ProseClip | undefined;
  #rendering: Rendering | undefined;
  #view: StoryView | undefined;
  #placed: Arrangement | undefined;
  #wanted: Mode | undefined;
  #prints = false;

  /** @param turned called when the story is to be rendered in another mode */
  constructor(host: StoryHost, scroll: ScrollController, turned: () => void) {
    this.#host = host;
    this.#scroll = scroll;
    this.#turned = turned;
    this.#stick = new StickWatch(host, {
      wants: () => this.#own === 'scroll',
      hasStage: () => Boolean(this.#view?.arrangement.stage.length),
      load: (use) => this.#load(({ StageKeeper }) => use(StageKeeper)),
      looked: () => this.#choose(),
    });
    host.addController(this);
  }

  /** Whether each step is followed by its own picture or words, and no step is the active one. */
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
    this.#stick.connect();
    this.#choose();
    // Printing cannot wait for a chunk: it is fetched before anybody prints.
    whenIdle(() =>
      this.#load(({ ProseClip }) => (this.#clip ??= new ProseClip(this.#host)).start()),
    );
  }

  hostDisconnected(): void {
    for (const type of WATCHED) window.removeEventListener(type, this);
    this.#stick.disconnect();
    this.#clip?.stop();
    this.#rendering?.end();
    this.#rendering = this.#wanted = undefined;
    this.#prints = false;
  }

  /** Whether the mode that is wanted is still being loaded. */
  get isTurning(): boolean {
    return this.mode !== this.#wanted || this.#rendering === proseRendering;
  }

  hostUpdate(): void {
    this.#choose();
  }

  hostUpdated(): void {
    if (this.#view && this.#placed) assignSlots(this.#host.renderRoot, this.#placed);
    // An update that was asked for before may come after the story has gone.
    if (this.#host.isConnected) this.#stick.lookSoon();
    // Some steps may have gone.
    if (this.mode === 'step') this.#activate(this.#scroll.state.index, 'api');
  }

  handleEvent({ type }: Event): void {
    if (type === 'storage') recallChoice();
    if (!type.endsWith('print')) return this.#host.requestUpdate();
    this.#prints = type === 'beforeprint';
    this.#choose();
    if (this.#prints) this.#load((modes) => this.#prints && modes.drawForPrint(this.#host));
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
    return wantedMode(readerChoice().mode, readMode(this.#host));
  }

  /** Turns to what is wanted now, as soon as it is here. */
  #choose(): void {
    const wanted = possibleMode(this.#own, {
      isPrinted: this.#prints,
      sticks: this.#stick.sticks,
    });
    if (wanted === this.#wanted || !this.#host.isConnected) return;
    this.#wanted = wanted;
    if (wanted === 'scroll') return this.#turn(wanted, scrollRendering);
    if (!this.#rendering) this.#turn('flat', proseRendering);
    this.#load(({ [wanted]: Rendered }) => {
      if (wanted === this.#wanted)
        this.#turn(wanted, new Rendered(this.#host.renderRoot as ShadowRoot));
    });
  }

  /** Without the other modes, the story goes on as it is. */
  #load(use: (modes: typeof Modes) => void): void {
    if (this.#modes) return use(this.#modes);
    void import('./modes.lazy.js').then(
      (modes) => {
        this.#modes = modes;
        if (this.#host.isConnected) use(modes);
      },
      () => this.#rendering === proseRendering && this.#turn('scroll', scrollRendering),
    );
  }

  #turn(mode: Mode, rendering: Rendering): void {
    const before = this.#rendering;
    // Prose that is shown while a mode is being loaded has no active step but what a moved story had.
    const index = before === proseRendering ? this.#scroll.state.index : this.index;
    before?.end();
    this.#rendering = rendering;
    this.mode = mode;
    this.#scroll.follows = mode === 'scroll';
    if (mode === 'step') this.#activate(index, 'api');
    // The first time, the steps are about to be read anyway.
    if (before) this.#turned();
    if (before && before !== proseRendering)
      void this.#modes?.keepStep(this.#host, this.#scroll, mode, index);
  }

  #activate(index: number, reason: ScrollReason): void {
    this.#modes?.activateStep(this.#scroll, this.#view?.steps ?? [], index, reason);
  }

  readonly #goToStep = (index: number, reason: ScrollReason): void => {
    this.#activate(index, reason);
    this.#host.requestUpdate();
  };
}
