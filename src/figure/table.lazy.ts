import { html, type TemplateResult } from 'lit';
import { translate } from '../languages/language.js';
import { boundOf, type Figure } from '../story/figure.js';
import type { FigureFormatter } from '../story/format/format-figure.js';
import { type Story } from '../story/story.js';
import { sourceInFull, withUnit } from '../words/source-in-full.js';
import { tableWords } from '../words/table-words.js';
import { certaintyWord } from '../words/words.js';
import { type FigureView, nameOf } from './figure-view.js';

export { tableStyles } from './table.styles.js';

/*
 * What only a reader who asks for a graphic's table needs: a chunk of its own.
 */

/** The table in place of what it tabulates. */
export function renderTableView(view: FigureView): TemplateResult {
  const { copy, figures } = view;
  const caption = nameOf(view);
  const { table } = translate(tableWords, 'table-words', copy.format.language);
  // The box has a name because it can be scrolled; what it holds is named by the caption.
  return html`<div part="table" class="table" tabindex="0" role="group" aria-label=${table}>
    ${renderTable(caption, figures, copy.story, copy.format)}
  </div>`;
}

/** The figures of a graphic as a table: value, qualifier, period, certainty and source of each. */
export function renderTable(
  caption: string,
  figures: readonly Figure[],
  story: Story,
  format: FigureFormatter,
): TemplateResult {
  const { columns } = translate(tableWords, 'table-words', format.language);
  // Roles say what the elements are by themselves, for a narrow table sets its cells as blocks, which would
  // make it none: https://www.w3.org/TR/html-aam-1.0/#el-table
  return html`<table role="table">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr role="row">
        ${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${figures.map((figure) => renderRow(figure, columns, story, format))}
    </tbody>
  </table>`;
}

function renderRow(
  figure: Figure,
  [, ...columns]: readonly string[],
  story: Story,
  format: FigureFormatter,
): TemplateResult {
  const cells = [
    withUnit(format.exact(figure), figure, format),
    figure.value === null ? '' : format.qualifier({ ...figure, qualifier: boundOf(figure) }),
    format.period(figure.period),
    certaintyWord(figure, story, format),
    sourceInFull(figure, story, format),
  ];
  return html`<tr role="row">
    <th role="rowheader" scope="row">${figure.label}</th>
    ${cells.map((cell, i) => html`<td role="cell" data-column=${columns[i]}>${cell}</td>`)}
  </tr>`;
}
