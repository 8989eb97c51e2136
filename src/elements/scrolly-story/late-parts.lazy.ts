import type { TemplateResult } from 'lit';
import type { ScrollState } from '../../scroll/scroll-state.js';
import { SeenController } from '../../scroll/seen-controller.js';
import { addSheets } from '../../support/adopted-sheets.js';
import { lateStyles } from './late.styles.js';
import type { Mode } from './markup/choices.js';
import type { StoryStep } from './markup/read-steps.js';
import { ReaderBar } from './reader/reader-bar.js';
import { describeSteps } from './stage/describe-steps.js';
import type { StoryHost } from './story-host.js';

/** What a story needs once its first picture stands: the reader's bar, the line of progress, words for the graphics, and for how long steps are seen. */
export class LateParts {
  readonly #readSteps: () => readonly StoryStep[];
  readonly #bar: ReaderBar;
  readonly #seen: SeenController;
  #index: number | undefined;

  constructor(host: StoryHost, readSteps: () => readonly StoryStep[]) {
    this.#readSteps = readSteps;
    for (const { styleSheet } of lateStyles)
      if (styleSheet) addSheets(host.renderRoot as ShadowRoot, styleSheet);
    this.#bar = new ReaderBar(host, readSteps);
    this.#seen = new SeenController(host);
    this.stepsChanged();
  }

  /** Where the reader is; no index where nobody is followed. */
  show(index: number | undefined, state: ScrollState): void {
    this.#index = index;
    const step = index === undefined ? undefined : this.#readSteps()[index];
    this.#seen.show(step?.element, state);
    this.#bar.show(index);
  }

  stepsChanged(): void {
    this.describe();
    this.#bar.join();
  }

  /** Gives the steps the words for their graphics, which may have changed. */
  describe(): void {
    describeSteps(this.#readSteps());
  }

  render(mode: Mode): TemplateResult | symbol {
    return this.#bar.render(mode);
  }

  updated(): void {
    // The position is not rendered with the rest, and a translation may have come.
    this.#bar.show(this.#index);
    this.#bar.updated();
  }

  /** The focus has moved within the story. */
  focused(event: Event): void {
    this.#bar.focused(event);
  }

  leave(): void {
    this.#bar.leave();
  }
}
