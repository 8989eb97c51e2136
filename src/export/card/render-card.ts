import { html, nothing, type TemplateResult } from 'lit';
import { type FigureView, languageOfWords } from '../../figure/figure-view.js';
import type { Certainty } from '../../story/story-data.js';
import { renderKey } from '../page-key.js';
import type { CardCopy, CardNumber } from './card-copy.js';

/** The words of a card, around its picture. */
export function renderCard(
  { story, finding, number, notes, source, date }: CardCopy,
  certainties: readonly Certainty[],
  view: FigureView,
): TemplateResult {
  return html`<p class="story">${story}</p>
    <div class="words" lang=${languageOfWords(view.copy)}>
      <p class="finding">${finding}</p>
      ${number ? renderNumber(number) : nothing}
      <p class="notes">
        ${notes.map((text, i) => html`<span>${i > 0 ? ' · ' : ''}${text}</span>`)}
      </p>
    </div>
    <div class="foot">
      <ul>
        ${renderKey(certainties, view)}
      </ul>
      <p class="source">${source}</p>
      <p class="date">${date}</p>
    </div>`;
}

const renderNumber = ({ before, number, after }: CardNumber): TemplateResult =>
  html`<p class="number"><span>${before} </span><b>${number}</b><span> ${after}</span></p>`;
