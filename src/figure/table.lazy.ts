import { html, type TemplateResult } from 'lit';
import { translate } from '../languages/language.js';
import type { FigureFormatter } from '../story/format/format-figure.js';
import { boundOf, type Figure } from '../story/figure.js';
import { type Story } from '../story/story.js';
import { nameOf, type FigureView } from './figure-view.js';
import { sourceInFull, withUnit } from '../words/source-in-full.js';
import { tableWords } from '../words/table-words.js';
import { certaintyWord } from '../words/words.js';

export { tableStyles } from './table.styles.js';

/*
 * What only a reader who asks for a graphic's table needs: a chunk of its own.
 */

/** The table in place of what it tabulates. */
export function renderTableView(view: FigureView): TemplateResult {
  const { teller, figures } = view;
  const caption = nameOf(view);
  const { table } = translate(tableWords, 'table-words', teller.say.language);
  // The box has a name because it can be scrolled; what it holds is named by the caption.
  return html`<div part="table" class="table" tabindex="0" role="group" aria-label=${table}>
    ${renderTable(caption, figures, teller.story, teller.say)}
  </div>`;
}

/** The figures of a graphic as a table: value, qualifier, period, certainty and source of each. */
export function renderTable(
  caption: string,
  figures: readonly Figure[],
  story: Story,
  say: FigureFormatter,
): TemplateResult {
  const { columns } = translate(tableWords, 'table-words', say.language);
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${figures.map((figure) => renderRow(figure, story, say))}
    </tbody>
  </table>`;
}

function renderRow(figure: Figure, story: Story, say: FigureFormatter): TemplateResult {
  const cells = [
    withUnit(say.exact(figure), figure, say),
    figure.value === null ? '' : say.qualifier({ ...figure, qualifier: boundOf(figure) }),
    say.period(figure.period),
    certaintyWord(figure, story, say),
    sourceInFull(figure, story, say),
  ];
  return html`<tr>
    <th scope="row">${figure.label}</th>
    ${cells.map((cell) => html`<td>${cell}</td>`)}
  </tr>`;
}
