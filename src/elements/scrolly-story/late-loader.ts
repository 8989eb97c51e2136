import type { ScrollState } from '../../scroll/scroll-state.js';
import { loadPart } from '../../support/load-part.js';
import type { LateParts } from './late-parts.lazy.js';
import type { StoryStep } from './markup/read-steps.js';
import type { StoryHost } from './story-host.js';

/** Loads what a story needs late, when it has been drawn for the first time, and remembers for it where the reader is. */
export class LateLoader {
  /** What has been loaded; undefined until it is there. */
  parts: LateParts | undefined;

  readonly #host: StoryHost;
  readonly #readSteps: () => readonly StoryStep[];
  #isAsked = false;
  #place: Parameters<LateParts['show']> | undefined;

  constructor(host: StoryHost, readSteps: () => readonly StoryStep[]) {
    this.#host = host;
    this.#readSteps = readSteps;
  }

  /** Where the reader is; no index where nobody is followed. */
  show(...place: [index: number | undefined, state: ScrollState]): void {
    this.#place = place;
    this.parts?.show(...place);
  }

  updated(): void {
    if (!this.#isAsked) void this.#load();
    this.parts?.updated();
  }

  async #load(): Promise<void> {
    this.#isAsked = true;
    const part = await loadPart(this.#host.localName, () => import('./late-parts.lazy.js'));
    this.parts = part && new part.LateParts(this.#host, this.#readSteps);
    if (this.#place) this.show(...this.#place);
    this.#host.requestUpdate();
  }
}
