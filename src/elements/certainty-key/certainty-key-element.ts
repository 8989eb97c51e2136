import { css, html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { keyListPart, loadKeyList } from '../../figure/key-list-part.js';
import type { Certainty } from '../../story/story-data.js';
import { certainties } from '../../story/vocabulary.js';
import { loadPart } from '../../support/load-part.js';
import { NextFrame } from '../../support/next-frame.js';
import { resetProof } from '../../theme/reset-proof.js';
import { StyledElement } from '../../theme/styled-element.js';
import type { Theme } from '../../theme/theme.js';
import { tokens } from '../../theme/tokens.js';
import { LanguageController } from '../../words/language-controller.js';

const hostStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    /* In the colours of its theme, it cannot be read on a page in those of the other. */
    background: var(--_paper);
  }
`;

/** Any element that can say which certainties a reader meets in it. */
interface Certain {
  readonly certainties: readonly Certainty[];
}

/**
 * The legend of certainties, each with a sample of its mark: only those that the page, or the shadow tree that it stands in, uses.
 *
 * @element certainty-key
 * @slot - The author's own legend: shown without JavaScript, and while nothing of ours is on the page.
 * @csspart key - The list.
 */
export class CertaintyKeyElement extends StyledElement {
  static override styles = resetProof([tokens, hostStyles]);
  static override properties: PropertyDeclarations = {
    theme: {},
    listed: { attribute: false },
    used: { state: true },
  };

  /** `auto` (the reader's preference, the default), `light` or `dark`. */
  theme: Theme = 'auto';

  /** @ignore The certainties to list, where a story knows them before its graphics have come. */
  listed: readonly Certainty[] | undefined;

  private used: readonly Certainty[] = [];

  readonly #language = new LanguageController(this, () => this.requestUpdate());
  readonly #nextLook = new NextFrame(() => this.#look());
  readonly #observer = new MutationObserver(() => this.#nextLook.ask());
  #root: Node | undefined;
  #isLoading = false;

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
    const shown = this.#shown;
    if (!shown.length || !keyListPart) return html`<slot></slot>`;
    return keyListPart.renderKeyList(this.renderRoot as ShadowRoot, shown, this.#language.words);
  }

  protected override updated(): void {
    if (this.#shown.length && !keyListPart && !this.#isLoading) void this.#load();
  }

  get #shown(): readonly Certainty[] {
    return this.listed ?? this.used;
  }

  async #load(): Promise<void> {
    this.#isLoading = true;
    await loadPart(this.localName, loadKeyList);
    this.requestUpdate();
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
