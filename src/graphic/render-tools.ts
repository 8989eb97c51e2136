import { html, nothing, type TemplateResult } from 'lit';
import { renderSaveButton } from '../export/render-save-button.js';
import type { FigureView } from '../figure/figure-view.js';
import { wordsIn } from '../words/words.js';

/** What a reader can do with a graphic: see its table, take it away. */
export function renderTools(
  view: FigureView,
  back: 'showPicture' | 'showWords' = 'showPicture',
): TemplateResult | typeof nothing {
  if (view.noTable && view.noDownload) return nothing;
  return html`<div class="tools" lang=${view.copy.format.language}>
    ${view.noTable ? nothing : renderTableButton(view, back)}
    ${view.noDownload ? nothing : renderSaveButton(view)}
  </div>`;
}

/** The button that changes between the table and what stands there otherwise. */
function renderTableButton(
  { tableView, toggleTable, copy: { format } }: FigureView,
  back: 'showPicture' | 'showWords',
): TemplateResult {
  return html`<button part="table-button" aria-expanded=${Boolean(tableView)} @click=${toggleTable}>
    ${wordsIn(format)[tableView ? back : 'showTable']}
  </button>`;
}
