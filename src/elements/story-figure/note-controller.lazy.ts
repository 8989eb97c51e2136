import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { languageOfWords } from '../../figure/figure-view.js';
import type { Figure } from '../../story/figure.js';
import type { FigureFormatter } from '../../story/format/format-figure.js';
import type { Story } from '../../story/story.js';
import { addSheets } from '../../support/adopted-sheets.js';
import { placePopover } from '../../support/place-popover.js';
import { noteStyles } from './note.styles.js';
import { renderNote } from './render-note.js';

/** The note of a figure: hovering opens it until the pointer leaves, a click or a key pins it. */
export class NoteController implements ReactiveController {
  isOpen = false;

  readonly #host: LitElement;
  #isPinned = false;

  constructor(host: LitElement) {
    this.#host = host;
    if (noteStyles.styleSheet) addSheets(host.renderRoot as ShadowRoot, noteStyles.styleSheet);
    host.addController(this);
  }

  /** Does what a reader asks for by an event at the figure. */
  answer({ type, pointerType }: Event & { pointerType?: string }): void {
    if (type === 'pointerenter') {
      if (pointerType === 'mouse') this.#open();
    } else if (type === 'pointerleave') {
      if (!this.#isPinned) this.#close();
    } else if (this.#isPinned) this.#close();
    else {
      // A note that hovering has opened is kept by the click, not closed.
      this.#isPinned = true;
      this.#open();
    }
  }

  hostDisconnected(): void {
    this.#close();
  }

  hostUpdated(): void {
    const note = this.#host.renderRoot.querySelector<HTMLElement>('.note');
    const figure = this.#host.renderRoot.querySelector('.trigger');
    if (!note || !figure || note.matches(':popover-open') === this.isOpen) return;
    note.togglePopover(this.isOpen);
    if (this.isOpen) placePopover(note, figure);
  }

  render(figure: Figure, story: Story, format: FigureFormatter): TemplateResult {
    return html`<div
      part="note"
      class="note"
      popover="manual"
      lang=${languageOfWords({ story, format })}
    >
      ${this.isOpen ? renderNote(figure, story, format) : nothing}
    </div>`;
  }

  #open(): void {
    // While the part was on its way, the figure may have gone.
    if (!this.#host.isConnected) return;
    document.addEventListener('keydown', this.#onEscape);
    document.addEventListener('pointerdown', this.#onPointerDown);
    this.#show(true);
  }

  #close(): void {
    this.#isPinned = false;
    document.removeEventListener('keydown', this.#onEscape);
    document.removeEventListener('pointerdown', this.#onPointerDown);
    this.#show(false);
  }

  #show(isOpen: boolean): void {
    if (isOpen === this.isOpen) return;
    this.isOpen = isOpen;
    this.#host.requestUpdate();
  }

  readonly #onEscape = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.#close();
  };

  readonly #onPointerDown = (event: Event): void => {
    if (!event.composedPath().includes(this.#host)) this.#close();
  };
}
