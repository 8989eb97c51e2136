import { html, nothing, type TemplateResult } from 'lit';
import type { Figure } from '../../story/figure.js';
import type { FigureFormatter } from '../../story/format/format-figure.js';
import type { Story } from '../../story/story.js';
import { sourceInFull, withUnit } from '../../words/source-in-full.js';
import { certaintyWord, put, wordsIn } from '../../words/words.js';

/** What a reader gets who asks a figure what it is: what, when, how sure, who says so, and the note. */
export function renderNote(figure: Figure, story: Story, format: FigureFormatter): TemplateResult {
  const { label, note, sum } = figure;
  const period = format.period(figure.period);
  const source = put(wordsIn(format).source, { who: sourceInFull(figure, story, format) });
  return html`<div class="note-card">
    <strong>${label}</strong>
    <span>${withUnit(format.full(figure), figure, format)}${period && ` · ${period}`}</span>
    <span class=${sum ? 'derived' : ''}>${certaintyWord(figure, story, format)}</span>
    <span class="quiet">${source}</span>
    ${note ? html`<span class="quiet">${note}</span>` : nothing}
  </div>`;
}
