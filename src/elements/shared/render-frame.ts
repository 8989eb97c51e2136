import { html, nothing, type TemplateResult } from 'lit';
import type { Figure } from '../../story/story.js';
import { hatches } from './render-label.js';
import { renderTable } from './render-table.js';
import { tellInWords, type Note, type Teller, type Telling } from './telling.js';
import { sourceLine, words } from './words.js';

export interface Frame {
  teller: Teller;
  telling: Telling;
  label: string;
  /** In a story, which puts into words what the graphic shows: the picture is then decoration. */
  staged: boolean;
  state: string;
  picture: unknown;
  /** The figures of the table; undefined for no table. */
  table: readonly Figure[] | undefined;
  tableShown: boolean;
  toggleTable: () => void;
}

/** Headline, picture or table, notes, source line and the table's button: the same for every graphic. */
export function renderFrame(frame: Frame): TemplateResult {
  const { teller, telling, label, staged, state, table, tableShown, toggleTable } = frame;
  const hidden = staged ? 'true' : nothing;
  return html`<figure
    part="figure"
    lang=${words.language}
    aria-label=${label || telling.headline}
    data-shown=${state}
  >
    ${hatches}
    <p part="headline" class="headline" aria-hidden=${hidden}>${telling.headline}</p>
    ${tableShown ? renderTableView(frame) : renderPictureView(frame)}
    <div class="foot">
      <p part="notes" class="notes" aria-hidden=${hidden}>${telling.notes.map(renderNote)}</p>
      <p part="source" class="source" aria-hidden=${hidden}>
        ${words.source(sourceLine(sourcesAbout(telling, teller), teller.story))}
      </p>
      ${table ? renderTableButton(tableShown, toggleTable) : nothing}
    </div>
  </figure>`;
}

function renderPictureView({ telling, staged, picture }: Frame): TemplateResult {
  return html`<div
    part="picture"
    class="picture"
    role=${staged ? nothing : 'img'}
    aria-hidden=${staged ? 'true' : nothing}
    aria-label=${staged ? nothing : tellInWords(telling)}
  >
    ${picture}
  </div>`;
}

function renderTableView({ teller, telling, table = [], label }: Frame): TemplateResult {
  const caption = label || telling.headline;
  return html`<div part="table" class="table" tabindex="0" role="region" aria-label=${caption}>
    ${renderTable(caption, table, teller.story, teller.say)}
  </div>`;
}

function renderTableButton(tableShown: boolean, toggle: () => void): TemplateResult {
  return html`<button part="table-button" aria-expanded=${tableShown} @click=${toggle}>
    ${tableShown ? words.showPicture : words.showTable}
  </button>`;
}

function renderNote({ text, derived }: Note, index: number): TemplateResult {
  return html`${index > 0 ? ' · ' : ''}<span class=${derived ? 'derived' : nothing}>${text}</span>`;
}

function sourcesAbout(telling: Telling, { figure }: Teller): string[] {
  return telling.about.map((id) => figure(id).source);
}
