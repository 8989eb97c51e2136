import { html, type TemplateResult } from 'lit';
import type { FigureView } from '../figure/figure-view.js';
import { loadPart } from '../support/load-part.js';
import type { toolWords } from '../words/tool-words.js';
import type { MenuButton } from './menu-button.js';
import type * as Menus from './menus.lazy.js';

/** The buttons of the two menus, which are loaded when a reader first presses one. */
export function renderMenuButtons(view: FigureView, words: typeof toolWords): TemplateResult {
  return html`<button
      part="save-button"
      aria-expanded="false"
      aria-label=${words.names.save}
      .view=${view}
      @click=${(event: Event) => press(event, 'toggleSaveMenu')}
    >
      ${words.save}
    </button>
    <span aria-hidden="true">·</span>
    <button
      part="more-button"
      aria-expanded="false"
      aria-label=${words.names.more}
      .view=${view}
      @click=${(event: Event) => press(event, 'toggleShareMenu')}
    >
      ⋯
    </button>`;
}

async function press({ currentTarget }: Event, toggle: keyof typeof Menus): Promise<void> {
  const button = currentTarget as MenuButton;
  const { host } = button.getRootNode() as ShadowRoot;
  const menus = await loadPart(host.localName, () => import('./menus.lazy.js'));
  menus?.[toggle](button);
}
