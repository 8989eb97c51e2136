import { css, html, nothing, type TemplateResult } from 'lit';
import { addSheets } from '../support/adopted-sheets.js';
import { sourceLine } from '../words/words.js';
import { type FigureView, languageOfWords, nameOf } from './figure-view.js';
import { renderTableView, tableStyles } from './table.lazy.js';

/* What only a story that is told in words needs of its graphics: a chunk of its own. */

const textStyles = css`
  :host .in-words {
    display: block;
    block-size: auto;
    min-block-size: 0;
    padding: 0.75em 0;
    border-block-start: 1px solid var(--_hairline);
  }
  .in-words p + p {
    margin-block-start: 0.5em;
  }
  .in-words .table {
    margin-block-start: 1em;
  }
`;

/** What a graphic says in a state, all of it in words; with its table. */
export function renderInWords(
  root: ShadowRoot,
  view: FigureView,
  withTable: boolean,
): TemplateResult {
  adopt(root);
  const { copy, stateCopies, state, noTable } = view;
  const stateCopy = stateCopies.get(state);
  if (!stateCopy) return html``;
  const { eyebrow, headline, picture, notes, about } = stateCopy;
  const sources = about.map((role) => copy.figure(role).source);
  const remarks = notes.map(
    ({ text, derived }, i) =>
      html`${i > 0 ? ' · ' : ''}<span class=${derived ? 'derived' : nothing}>${text}</span>`,
  );
  return html`<figure
    part="figure"
    class="in-words"
    lang=${languageOfWords(copy)}
    aria-label=${nameOf(view)}
    data-shown=${state}
  >
    ${eyebrow ? html`<p part="eyebrow" class="source">${eyebrow.text}</p>` : nothing}
    <p part="headline" class="headline">${headline}</p>
    <p part="description">${picture}</p>
    ${notes.length ? html`<p part="notes" class="notes">${remarks}</p>` : nothing}
    <p part="source" class="source">${sourceLine(sources, copy.story, copy.format)}</p>
    ${withTable && !noTable ? renderTableView(view) : nothing}
  </figure>`;
}

function adopt(root: ShadowRoot): void {
  for (const { styleSheet } of [tableStyles, textStyles])
    if (styleSheet) addSheets(root, styleSheet);
}
