import { nothing, type TemplateResult } from 'lit';
import type { ScrollState } from '../../scroll/scroll-state.js';
import type { SeenController } from '../../scroll/seen-controller.js';
import { addSheets } from '../../support/adopted-sheets.js';
import { loadPart } from '../../support/load-part.js';
import type { Mode } from './markup/choices.js';
import type { StoryStep } from './markup/read-steps.js';
import type { ReaderBar } from './reader/reader-bar.js';
import type { describeSteps } from './stage/describe-steps.js';
import type { StoryHost } from './story-host.js';

/** The reader's bar, the line of progress, words for the graphics, and for how long steps are seen: loaded when the story has been drawn for the first time. */
export class LateParts {
  readonly #host: StoryHost;
  readonly #readSteps: () => readonly StoryStep[];
  #isAsked = false;
  #bar: ReaderBar | undefined;
  #seen: SeenController | undefined;
  #describeSteps: typeof describeSteps | undefined;
  /** Where the reader is; no index where nobody is followed. */
  #place: { index: number | undefined; state: ScrollState } | undefined;

  constructor(host: StoryHost, readSteps: () => readonly StoryStep[]) {
    this.#host = host;
    this.#readSteps = readSteps;
  }

  show(index: number | undefined, state: ScrollState): void {
    this.#place = { index, state };
    const step = index === undefined ? undefined : this.#readSteps()[index];
    this.#seen?.show(step?.element, state);
    this.#bar?.show(index);
  }

  stepsChanged(): void {
    this.describe();
    this.#bar?.join();
  }

  /** Gives the steps the words for their graphics, which may have changed. */
  describe(): void {
    this.#describeSteps?.(this.#readSteps());
  }

  render(mode: Mode): TemplateResult | typeof nothing {
    return this.#bar?.render(mode) ?? nothing;
  }

  updated(): void {
    if (!this.#isAsked) void this.#load();
    // The position is not rendered with the rest, and a translation may have come.
    this.#bar?.show(this.#place?.index);
    this.#bar?.updated();
  }

  /** The focus has moved within the story. */
  focused(event: Event): void {
    this.#bar?.focused(event);
  }

  leave(): void {
    this.#bar?.leave();
  }

  async #load(): Promise<void> {
    this.#isAsked = true;
    const part = await loadPart(this.#host.localName, () => import('./late.lazy.js'));
    if (!part) return;
    for (const { styleSheet } of part.lateStyles)
      if (styleSheet) addSheets(this.#host.renderRoot as ShadowRoot, styleSheet);
    this.#bar = new part.ReaderBar(this.#host, this.#readSteps);
    this.#seen = new part.SeenController(this.#host);
    this.#describeSteps = part.describeSteps;
    this.stepsChanged();
    if (this.#place) this.show(this.#place.index, this.#place.state);
    this.#host.requestUpdate();
  }
}
