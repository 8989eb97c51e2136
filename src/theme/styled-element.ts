import { LitElement } from 'lit';
import { addSheets, restoreSheets } from '../support/adopted-sheets.js';

/** An element of ours, which keeps its styles in whatever page it comes to stand. */
export abstract class StyledElement extends LitElement {
  /** @ignore */
  adoptedCallback(): void {
    if (this.shadowRoot) restoreSheets(this.shadowRoot);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const { elementStyles, shadowRootOptions } = this.constructor as typeof LitElement;
    // eslint-disable-next-line wc/attach-shadow-constructor -- where Lit attaches it, which calls this once
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    addSheets(root, ...elementStyles.map((it) => ('styleSheet' in it ? it.styleSheet! : it)));
    return root;
  }
}
