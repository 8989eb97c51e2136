import { findClip } from '../../../scroll/find-clip.js';
import { NextFrame } from '../../../support/next-frame.js';
import { isTooLow } from '../layout/is-too-low.js';
import type { StoryHost } from '../story-host.js';
import type { StageKeeper } from './stage-keeper.js';

/** After these a stage may stick that did not before. The last is ours: a box is no longer repaired for another story. */
const WATCHED = ['resize', 'load', 'scrolly-repair-end'];

interface StickOptions {
  /** Whether the story is to be told by scrolling. */
  wants(): boolean;
  hasStage(): boolean;
  /** Calls back once what keeps a stage in its place is there. */
  load(use: (Keeper: typeof StageKeeper) => void): void;
  /** Called after each look. */
  looked(): void;
}

/**
 * Looks for what may keep a story's stage from staying in view, and has it kept there where a script
 * can. In most pages there is nothing of the kind, and nothing is loaded.
 */
export class StickWatch {
  /** Whether the stage stays in view, by itself or by a script. */
  sticks = true;

  readonly #host: StoryHost;
  readonly #options: StickOptions;
  readonly #nextLook = new NextFrame(() => this.#look());
  #keeper: StageKeeper | undefined;

  constructor(host: StoryHost, options: StickOptions) {
    this.#host = host;
    this.#options = options;
  }

  connect(): void {
    for (const type of WATCHED) window.addEventListener(type, this);
  }

  disconnect(): void {
    for (const type of WATCHED) window.removeEventListener(type, this);
    this.#nextLook.cancel();
    this.#endKeeper();
    this.sticks = true;
  }

  handleEvent(): void {
    this.lookSoon();
  }

  /** Looks in the next frame, when the story has been laid out. */
  lookSoon(): void {
    this.#nextLook.ask();
  }

  #look(): void {
    if (!this.#options.wants()) return this.#endKeeper();
    const isPlain = window.parent === window && !isTooLow(this.#host) && !findClip(this.#host);
    if (isPlain && !this.#keeper) return;
    this.#options.load((Keeper) => {
      this.#keeper ??= new Keeper(this.#host, () => this.lookSoon());
      this.sticks = this.#keeper.keep(this.#options.hasStage());
      this.#options.looked();
    });
  }

  #endKeeper(): void {
    this.#keeper?.end();
    this.#keeper = undefined;
  }
}
