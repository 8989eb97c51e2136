import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { StoryController, storyInAttribute } from '../../author-data/story-controller.js';
import { translate } from '../../languages/language.js';
import { builtInStory } from '../../story/article/built-in-story.js';
import type { Figure } from '../../story/figure.js';
import { createFormatter, type FigureFormatter } from '../../story/format/format-figure.js';
import { forms } from '../../story/format/forms.js';
import { listNames } from '../../story/list-names.js';
import { paceOf } from '../../story/pace.js';
import type { Story } from '../../story/story.js';
import type { Certainty } from '../../story/story-data.js';
import { loadPart } from '../../support/load-part.js';
import { warnOnce } from '../../support/warn-once.js';
import { resetProof } from '../../theme/reset-proof.js';
import { StyledElement } from '../../theme/styled-element.js';
import type { Theme } from '../../theme/theme.js';
import { tokens } from '../../theme/tokens.js';
import { visuallyHidden } from '../../theme/visually-hidden.js';
import { certaintyNames } from '../../words/certainty-words.js';
import type { NoteController } from './note-controller.lazy.js';
import { figureStyles } from './story-figure.styles.js';

/**
 * One fact inline in prose: its value and its bound, with the line of its certainty under it. On hover,
 * click or Enter a note says what is counted, when, how sure it is and who says so.
 *
 * @element story-figure
 * @slot - The author's own words for the figure: shown without JavaScript and for an unknown fact.
 * @fires {ScrollyErrorEvent} scrolly-error - The author's data cannot be used.
 * @csspart figure - The figure in the prose.
 * @csspart note - What is shown on request.
 */
export class StoryFigureElement extends StyledElement {
  static override styles = resetProof([tokens, visuallyHidden, figureStyles]);
  static override properties: PropertyDeclarations = {
    fact: {},
    form: {},
    src: {},
    theme: {},
    values: {},
    story: storyInAttribute,
  };

  /** The id of a fact or a derived sum. */
  fact = '';
  /** How to write it: `value`, `period`, `sum`, `pace`, `months`; by default the value with its bound. */
  form: keyof typeof forms = '';
  /** The address of a story file in JSON or of a sheet in CSV; in a story, the story's own by default. */
  src = '';
  /** `auto` (the reader's preference, the default), `light` or `dark`. */
  theme: Theme = 'auto';
  /** Figures that replace the built-in ones: `F5a=3250; F5b=3450`, a range as `F6=2..6`. */
  values = '';
  /** Story data as an object, or as JSON in `data-story`. */
  story: unknown;

  readonly #data = new StoryController(this, builtInStory);
  #figure: Figure | undefined;
  #format: FigureFormatter | undefined;
  #text = '';
  /** What opens the note and renders it, loaded when a reader first asks. */
  #note: NoteController | undefined;

  /** The certainties that a reader meets here, for `certainty-key`. */
  get certainties(): readonly Certainty[] {
    return this.#figure ? [this.#figure.certainty] : [];
  }

  protected override willUpdate(): void {
    this.#data.update();
    const { story } = this.#data;
    this.#figure = story && this.#find(story);
    if (!story || !this.#figure) return;
    const format = createFormatter(story, this.#data.language);
    this.#format = format;
    const write = Object.hasOwn(forms, this.form) ? forms[this.form] : forms[''];
    this.#text = write(this.#figure, format, story);
    // A pace has another value and another certainty than its fact: it is our division.
    if (this.form === 'pace') this.#figure = paceOf(this.#figure, format.rate);
  }

  protected override render(): TemplateResult {
    const figure = this.#figure;
    const { story } = this.#data;
    if (!figure || !story || !this.#format) return html`<slot></slot>`;
    const names = translate(certaintyNames, 'certainty-words', this.#format.language);
    // No white space between the parts: the prose goes on right after them.
    return html`<span
        part="figure"
        class="trigger ${figure.certainty}"
        role="button"
        tabindex="0"
        aria-expanded=${this.#note?.isOpen ?? false}
        @click=${this.#ask}
        @keydown=${this.#onKeydown}
        @pointerenter=${this.#ask}
        >${this.#text}<span class="visually-hidden">, ${names[figure.certainty]}</span></span
      >${this.#note?.render(figure, story, this.#format)}`;
  }

  #find(story: Story): Figure | undefined {
    const figure = story.figures.get(this.fact);
    if (figure || this.#data.isLoading) return figure;
    const ids = listNames(story.figures.keys());
    warnOnce(this.localName, `knows no fact "${this.fact}". Use one of: ${ids}.`);
    return undefined;
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    // A space would scroll the page.
    event.preventDefault();
    this.#ask(event);
  };

  /** Hands on what the reader asks for, unless they have turned to something else before the note is there. */
  readonly #ask = (event: Event): void => {
    const waiting = new AbortController();
    const { signal } = waiting;
    for (const type of ['keydown', 'pointerdown'])
      document.addEventListener(type, () => waiting.abort(), { signal, capture: true });
    this.addEventListener('pointerleave', this.#ask);
    void loadPart(this.localName, () => import('./note-controller.lazy.js')).then((part) => {
      if (signal.aborted) return;
      waiting.abort();
      if (part) (this.#note ??= new part.NoteController(this)).answer(event);
    });
  };
}
