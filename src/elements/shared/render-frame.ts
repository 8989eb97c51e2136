import { html, nothing, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import type { Figure } from '../../story/story.js';
import { hatches } from './render-label.js';
import { renderTable } from './render-table.js';
import { tellInWords, type Note, type Teller, type Telling } from './telling.js';
import { sourceWords, words } from './words.js';

export interface Frame {
  teller: Teller;
  telling: Telling;
  label: string;
  /** In a story, which puts into words what the graphic shows: the picture is then decoration. */
  staged: boolean;
  state: string;
  picture: unknown;
  observePicture: DirectiveResult;
  /** The figures of the table; undefined for no table. */
  table: readonly Figure[] | undefined;
  tableShown: boolean;
  toggleTable: () => void;
}

/** Headline, picture or table, notes, source line and the table's button: the same for every graphic. */
export function renderFrame(frame: Frame): TemplateResult {
  const { teller, telling, label, staged, state, table, tableShown, toggleTable } = frame;
  const hidden = staged ? 'true' : nothing;
  return html`<figure part="figure" aria-label=${label || telling.headline} data-shown=${state}>
    ${hatches}
    <p part="headline" class="headline" aria-hidden=${hidden}>${telling.headline}</p>
    ${tableShown ? renderTableView(frame) : renderPictureView(frame)}
    <p part="notes" class="notes" aria-hidden=${hidden}>${telling.notes.map(renderNote)}</p>
    <div class="foot">
      <p part="source" class="source" aria-hidden=${hidden}>
        ${words.source(sourceWords(sourcesAbout(telling, teller), teller.story, teller.say))}
      </p>
      ${
        table
          ? html`<button part="table-button" aria-expanded=${tableShown} @click=${toggleTable}>
              ${tableShown ? words.showPicture : words.showTable}
            </button>`
          : nothing
      }
    </div>
  </figure>`;
}

function renderPictureView({ telling, staged, picture, observePicture }: Frame): TemplateResult {
  return html`<div
    part="picture"
    class="picture"
    role=${staged ? nothing : 'img'}
    aria-hidden=${staged ? 'true' : nothing}
    aria-label=${staged ? nothing : tellInWords(telling)}
    ${observePicture}
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

function renderNote({ text, derived }: Note): TemplateResult {
  return html`<span class=${derived ? 'note derived' : 'note'}>${text}</span> `;
}

function sourcesAbout(telling: Telling, { figure }: Teller): string[] {
  return telling.about.map((id) => figure(id).source);
}
