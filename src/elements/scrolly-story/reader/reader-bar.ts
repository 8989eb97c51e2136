import { html, nothing, type TemplateResult } from 'lit';
import { translate } from '../../../languages/language.js';
import { loadPart } from '../../../support/load-part.js';
import { writeNumber } from '../../../support/plain-english.js';
import { barWords } from '../../../words/bar-words.js';
import { numberLanguage } from '../../../words/number-language.js';
import { wordLanguage } from '../../../words/page-language.js';
import { put } from '../../../words/words.js';
import type { Mode } from '../markup/choices.js';
import type { StoryStep } from '../markup/read-steps.js';
import type { StoryHost } from '../story-host.js';
import { PageOutline } from './page-outline.js';
import type * as ForReaders from './reader.lazy.js';

/**
 * The reader's one small control on a story: it says where they are, and opens what they can do about
 * it. All but the button is loaded when it is first pressed.
 */
export class ReaderBar {
  readonly #host: StoryHost;
  readonly #readSteps: () => readonly StoryStep[];
  readonly #outline: PageOutline;
  /** Written without rendering, which would take too long at the boundary of a step. */
  readonly #place = document.createElement('span');
  /** The width that it has at the last step, so that nothing moves on the way there. */
  #width = '';
  #panel: ForReaders.ReaderPanel | undefined;

  constructor(host: StoryHost, readSteps: () => readonly StoryStep[]) {
    this.#host = host;
    this.#readSteps = readSteps;
    this.#outline = new PageOutline(host);
    this.#place.className = 'count';
  }

  /** Says where the reader is; without an index, only how many steps there are. */
  show(index: number | undefined): void {
    const { all, offset } = this.#outline.count;
    const step = offset + Math.max(index ?? 0, 0) + 1;
    const { words } = this.#words;
    const format = (it: number): string => writeNumber(it, numberLanguage(this.#host), {});
    const write = (at: number): string =>
      put(words[index === undefined ? 'count' : 'position'], {
        step: format(at),
        count: format(all),
      });
    this.#place.textContent = write(step);
    this.#width = `${write(all).length}ch`;
    this.#panel?.update();
  }

  /**
   * The button and its panel. In mode `scroll`, a button leads past the stage to the prose; in mode
   * `step`, the position already stands among the controls.
   */
  render(mode: Mode): TemplateResult | typeof nothing {
    if (this.#host.noControls || !this.#readSteps().length) return nothing;
    const { words, language } = this.#words;
    return html`<div part="reader" class="bar" lang=${language}>
      ${
        mode === 'scroll'
          ? html`<button part="skip" class="skip" @click=${this.#skip}>${words.skip}</button>`
          : nothing
      }
      <button part="reader-button" class="open" aria-expanded="false" @click=${this.#open}>
        ${mode === 'step' ? nothing : html`${this.#place}<span class="visually-hidden">, </span>`}
        <span class="visually-hidden">${words.open}</span>
      </button>
    </div>`;
  }

  get #words(): { words: typeof barWords; language: string } {
    const language = wordLanguage(this.#host);
    return { language, words: translate(barWords, 'bar-words', language) };
  }

  /** Tells the stage how much room the bar takes beside it. */
  updated(): void {
    const frame = this.#host.renderRoot.querySelector<HTMLElement>('.frame');
    frame?.style.setProperty('--_bar-width', this.#width);
    this.#panel?.attach();
  }

  /** The story has come to the page, or its steps have changed. */
  join(): void {
    this.#outline.join();
  }

  /** The story leaves the page. */
  leave(): void {
    this.#outline.leave();
    this.#panel?.close();
  }

  /** Makes the step active into which the focus has moved by keyboard. */
  focused({ target }: Event): void {
    const element = target as Element;
    const steps = this.#readSteps();
    const index = steps.findIndex(({ element: step }) => step.contains(element));
    // A reader who presses on something sees it, and it must not move away.
    if (index < 0 || !element.matches(':focus-visible:not(:active)')) return;
    void this.#load().then((it) => it?.showFocused(this.#host, index, element));
  }

  #load(): Promise<typeof ForReaders | undefined> {
    return loadPart(this.#host.localName, () => import('./reader.lazy.js'));
  }

  readonly #open = async (event: Event): Promise<void> => {
    // After the first press the panel is there, and the platform opens it.
    if (this.#panel) return this.#panel.press();
    // Where its part is there already, it is opened before the platform acts, which would close it again.
    event.preventDefault();
    const part = await this.#load();
    if (!part || this.#panel || !this.#host.isConnected) return;
    this.#panel = new part.ReaderPanel(this.#host, this.#readSteps, this.#outline);
    this.#panel.press();
  };

  readonly #skip = (): void => {
    const { index } = this.#host;
    const step = this.#readSteps()[Math.max(index, 0)];
    void this.#load().then((it) => step && it?.focusProse(step.element));
  };
}
