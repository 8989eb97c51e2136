import { html, type TemplateResult } from 'lit';
import { translate } from '../languages/language.js';
import { loadPart } from '../support/load-part.js';
import type { Frame } from '../graphic/render-figure.js';
import { saveButtonWords } from '../words/save-button-words.js';

/** A button that knows what its graphic shows just now. */
export interface SaveButton extends HTMLButtonElement {
  frame: Frame;
}

/** The button of a menu that is loaded when a reader first presses it. */
export function renderSaveButton(frame: Frame): TemplateResult {
  return html`<button
    part="save-button"
    class="save"
    aria-expanded="false"
    .frame=${frame}
    @click=${press}
  >
    ${translate(saveButtonWords, 'save-button-words', frame.teller.say.language).open}
  </button>`;
}

async function press({ currentTarget }: Event): Promise<void> {
  const button = currentTarget as SaveButton;
  const { host } = button.getRootNode() as ShadowRoot;
  const menu = await loadPart(host.localName, () => import('./save-menu.lazy.js'));
  menu?.toggleSaveMenu(button);
}
