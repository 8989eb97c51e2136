import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { certaintyMarkStyles, renderCertaintyMark } from '../../figure/certainty-mark.js';
import { translate } from '../../languages/language.js';
import type { Certainty } from '../../story/story-data.js';
import { certainties } from '../../story/vocabulary.js';
import { NextFrame } from '../../support/next-frame.js';
import { resetProof } from '../../theme/reset-proof.js';
import { StyledElement } from '../../theme/styled-element.js';
import type { Theme } from '../../theme/theme.js';
import { tokens } from '../../theme/tokens.js';
import { certaintyNames } from '../../words/certainty-words.js';
import { keyWords } from '../../words/key-words.js';
import { LanguageController } from '../../words/language-controller.js';
import { keyStyles } from './certainty-key.styles.js';

/** Any element that can say which certainties a reader meets in it. */
interface Certain {
  readonly certainties: readonly Certainty[];
}

/**
 * The legend of certainties: only those that the page, or the shadow tree that it stands in, uses.
 *
 * @element certainty-key
 * @slot - The author's own legend: shown without JavaScript, and while nothing of ours is on the page.
 * @csspart key - The list.
 */
export class CertaintyKeyElement extends StyledElement {
  static override styles = resetProof([tokens, certaintyMarkStyles, keyStyles]);
  static override properties: PropertyDeclarations = { theme: {}, used: { state: true } };

  /** `auto` (the reader's preference, the default), `light` or `dark`. */
  theme: Theme = 'auto';

  private used: readonly Certainty[] = [];

  readonly #language = new LanguageController(this, () => this.requestUpdate());
  readonly #nextLook = new NextFrame(() => this.#look());
  readonly #observer = new MutationObserver(() => this.#nextLook.ask());
  #root: Node | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#root = this.getRootNode();
    this.#root.addEventListener('scrolly-story-change', this.#onChange);
    this.#observer.observe(this.#root, { childList: true, subtree: true });
    this.#nextLook.ask();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#root?.removeEventListener('scrolly-story-change', this.#onChange);
    this.#observer.disconnect();
    this.#nextLook.cancel();
  }

  protected override render(): TemplateResult {
    if (!this.used.length) return html`<slot></slot>`;
    const { words: language } = this.#language;
    const names = translate(certaintyNames, 'certainty-words', language);
    const meanings = translate(keyWords, 'key-words', language);
    return html`<ul part="key" lang=${language}>
      ${this.used.map(
        (certainty) =>
          html`<li>
            ${renderCertaintyMark(certainty)}
            <span
              ><strong>${names[certainty]}</strong>
              <span class="meaning">${meanings[certainty]}</span></span
            >
          </li>`,
      )}
    </ul>`;
  }

  #look(): void {
    const root = this.#root as ParentNode;
    const found = new Set(
      [...root.querySelectorAll('*')].flatMap((element) =>
        element !== this && 'certainties' in element ? (element as Certain).certainties : [],
      ),
    );
    // In the order of the grammar, whatever the order on the page.
    this.used = certainties.filter((certainty) => found.has(certainty));
  }

  readonly #onChange = (): void => this.#nextLook.ask();
}
