import { html, nothing, type TemplateResult } from 'lit';
import { lookForUnused } from '../author-data/look-for-unused.js';
import { renderMenuButtons } from '../export/render-menu-buttons.js';
import type { FigureView, PictureOrWords } from '../figure/figure-view.js';
import { loadTable } from '../figure/load-table.js';
import { translate } from '../languages/language.js';
import { PrintController as DrawnForPaper } from '../print/print-controller.js';
import { toolWords } from '../words/tool-words.js';

export { toolStyles } from './tools.styles.js';

/* What no reader needs before the first picture: a chunk of its own. */

/** Has a graphic drawn for paper; and whoever wrote it is told of data in it that is not used. */
export class PrintController extends DrawnForPaper {
  constructor(...args: ConstructorParameters<typeof DrawnForPaper>) {
    super(...args);
    void lookForUnused(args[0]);
  }
}

/** What a reader can do with a graphic: see its table, take it away, hand it on. */
export function renderTools(view: FigureView, back: PictureOrWords): TemplateResult {
  const words = translate(toolWords, 'tool-words', view.copy.format.language);
  const { noTable, noDownload } = view;
  return html`${noTable ? nothing : renderTableButton(view, words, back)}
  ${noTable || noDownload ? nothing : html`<span aria-hidden="true">·</span>`}
  ${noDownload ? nothing : renderMenuButtons(view, words)}`;
}

/** The button that changes between the table and what stands there otherwise. */
function renderTableButton(
  view: FigureView,
  words: typeof toolWords,
  back: PictureOrWords,
): TemplateResult {
  const shows = view.tableView ? back : 'table';
  return html`<button
    part="table-button"
    aria-expanded=${Boolean(view.tableView)}
    aria-label=${words.names[shows]}
    @click=${(event: Event) => toggleTable(event, view)}
  >
    ${words[shows]}
  </button>`;
}

async function toggleTable({ currentTarget }: Event, view: FigureView): Promise<void> {
  const root = (currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  view.showTable(view.tableView ? undefined : await loadTable(root, root.host.localName));
}
