import { html, nothing, type TemplateResult } from 'lit';
import { capitalize } from '../../figure/copy.js';
import { type FigureView, languageOfWords, nameOf } from '../../figure/figure-view.js';
import { buttonStyles } from '../../graphic/button.styles.js';
import { GraphicElement } from '../../graphic/graphic-element.js';
import { renderTools } from '../../graphic/render-tools.js';
import { claimNoteExcerpt } from '../../story/article/excerpts/claim-note.js';
import { resetProof } from '../../theme/reset-proof.js';
import { sourceLine } from '../../words/words.js';
import { claimStyles } from './claim-note.styles.js';
import { claimWords } from './claim-note.words.js';

/**
 * Allegations in words, with who makes them. The reader is told before they come and can step past
 * them; nothing is pictured and nothing moves. It has no states: one that a story gives it is ignored.
 *
 * Facts: F8a, F8b.
 *
 * @element claim-note
 * @slot - The author's own words or table: shown without JavaScript and when data cannot be used.
 * @fires {ScrollyErrorEvent} scrolly-error - The author's data cannot be used.
 * @fires {ScrollySaveEvent} scrolly-save - A reader is about to save or share it: `format`, `state`; can be prevented.
 * @csspart figure - The whole note.
 * @csspart warning - What is said before the allegations.
 * @csspart skip - The button that steps past them.
 * @csspart headline - Who alleges what.
 * @csspart claim - One allegation, with a rule at its side.
 * @csspart after - Where a reader arrives who has stepped past.
 * @csspart source - The source line.
 * @csspart table - The table, while it is shown.
 * @csspart table-button - The button that shows it.
 * @csspart save-button - The button that opens what can be saved.
 * @csspart save-menu - What can be saved, while it is open.
 * @csspart more-button - The button that opens ways to share it.
 * @csspart share-menu - Ways to share it, while they are open.
 */
export class ClaimNoteElement extends GraphicElement<never, never> {
  static override styles = resetProof([...GraphicElement.styles, buttonStyles, claimStyles]);

  protected readonly excerpt = claimNoteExcerpt;
  protected readonly words = claimWords;
  protected readonly labelOrder = [];

  /**
   * In a story the steps say the same in words, and step past it by themselves.
   *
   * @ignore
   */
  override renderFigure(view: FigureView): TemplateResult {
    const { copy, stateCopies, staged, state, tableView } = view;
    const hidden = staged ? 'true' : 'false';
    const { headline = '', about = [] } = stateCopies.get(state) ?? {};
    const sources = about.map((role) => copy.figure(role).source);
    return html`<figure
      part="figure"
      class="said"
      lang=${languageOfWords(copy)}
      aria-label=${nameOf(view)}
    >
      <p part="warning" class="warning" aria-hidden=${hidden}>${headline}.</p>
      ${
        staged
          ? nothing
          : html`<button part="skip" class="skip" @click=${this.#stepPast}>
              ${copy.label('skip')}
            </button>`
      }
      <div class="allegations">${tableView ? tableView(view) : this.#renderClaims(view)}</div>
      <div class="foot">
        <p part="source" class="source" aria-hidden=${hidden}>
          ${sourceLine(sources, copy.story, copy.format)}
        </p>
        ${renderTools(view, 'words')}
      </div>
      ${
        staged
          ? nothing
          : html`<p part="after" class="after" tabindex="-1">${copy.label('after')}</p>`
      }
    </figure>`;
  }

  protected draw(): never {
    throw new Error('nothing of an allegation is pictured');
  }

  protected renderMarks(): never {
    return this.draw();
  }

  #renderClaims({ copy, staged }: FigureView): TemplateResult {
    const sureness = copy.list('sureness');
    return html`<div aria-hidden=${staged ? 'true' : 'false'}>
      <p part="headline" class="headline">${capitalize(copy.label('heading'), copy.format)}</p>
      ${copy.list('claims').map(
        (claim, i) =>
          html`<div part="claim" class="claim">
            <p>${claim}</p>
            <p class="sureness">${capitalize(sureness[i] ?? '', copy.format).trim()}</p>
          </div>`,
      )}
    </div>`;
  }

  readonly #stepPast = (): void => {
    const after = this.renderRoot.querySelector<HTMLElement>('.after');
    after?.focus({ preventScroll: true });
    after?.scrollIntoView({ block: 'start', behavior: 'instant' });
  };
}
