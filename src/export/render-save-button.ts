import { html, type TemplateResult } from 'lit';
import type { FigureView } from '../figure/figure-view.js';
import { translate } from '../languages/language.js';
import { loadPart } from '../support/load-part.js';
import { saveButtonWords } from '../words/save-button-words.js';
import type { SaveButton } from './save-button.js';

/** The button of a menu that is loaded when a reader first presses it. */
export function renderSaveButton(view: FigureView): TemplateResult {
  return html`<button
    part="save-button"
    class="save"
    aria-expanded="false"
    .view=${view}
    @click=${press}
  >
    ${translate(saveButtonWords, 'save-button-words', view.copy.format.language).open}
  </button>`;
}

async function press({ currentTarget }: Event): Promise<void> {
  const button = currentTarget as SaveButton;
  const { host } = button.getRootNode() as ShadowRoot;
  const menu = await loadPart(host.localName, () => import('./save-menu.lazy.js'));
  menu?.toggleSaveMenu(button);
}
