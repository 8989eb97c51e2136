import { html, type TemplateResult } from 'lit';
import type { FigureFormatter } from '../../story/format-figure.js';
import { boundOf, type Figure, type Story } from '../../story/story.js';
import { certaintyWord, sourceInFull, withUnit, words } from './words.js';

/** The figures of a graphic as a table: value, qualifier, period, certainty and source of each. */
export function renderTable(
  caption: string,
  figures: readonly Figure[],
  story: Story,
  say: FigureFormatter,
): TemplateResult {
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${words.columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${figures.map((figure) => renderRow(figure, story, say))}
    </tbody>
  </table>`;
}

function renderRow(figure: Figure, story: Story, say: FigureFormatter): TemplateResult {
  const cells = [
    withUnit(say.exact(figure), figure),
    (figure.value !== null && boundOf(figure)) || '',
    say.period(figure.period),
    certaintyWord(figure, story, say),
    sourceInFull(sourcesOf(figure, story), story, say),
  ];
  return html`<tr>
    <th scope="row">${figure.label}</th>
    ${cells.map((cell) => html`<td>${cell}</td>`)}
  </tr>`;
}

/** A derived figure rests on the sources of the figures in its sum. */
export function sourcesOf(figure: Figure, story: Story): string[] {
  if (!figure.sum) return [figure.source];
  return figure.sum.flatMap((token) =>
    token.kind === 'id' ? (story.figures.get(token.id)?.source ?? []) : [],
  );
}
