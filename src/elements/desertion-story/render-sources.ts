import { html, nothing, type TemplateResult } from 'lit';
import { isMachineMade, translate } from '../../languages/language.js';
import type { FigureFormatter } from '../../story/format/format-figure.js';
import type { Story } from '../../story/story.js';
import type { Source } from '../../story/story-data.js';
import { certainties } from '../../story/vocabulary.js';
import { webAddress } from '../../support/web-address.js';
import { join, put, wordsIn } from '../../words/words.js';
import { renderLedger, type Told } from './render-ledger.js';
import { sourceWords } from './source-words.js';

/** How to read the marks, taught before the first of them is met. */
export function renderKey(story: Story, { language }: FigureFormatter): TemplateResult {
  const used = new Set([...story.figures.values()].map(({ certainty }) => certainty));
  return html`<div class="key">
    <h3>${translate(sourceWords, 'source-words', language).key}</h3>
    <certainty-key .listed=${certainties.filter((it) => used.has(it))}></certainty-key>
  </div>`;
}

/** What the story knows, by how sure it is; its sources, and through whom they reached us. */
export function renderSources(told: Told): TemplateResult {
  const { story, format } = told;
  const words = translate(sourceWords, 'source-words', format.language);
  return html`<h4>${words.ledger}</h4>
    ${renderLedger(told)}
    <button part="button" @click=${() => void saveFigures(story)}>${words.allFigures}</button>
    <h4>${words.sources}</h4>
    <ul>
      ${story.data.sources.map((source) => html`<li>${renderSource(source, story, format)}</li>`)}
    </ul>
    ${isMachineMade(format.language) ? html`<p class="translation">${words.machineMade}</p>` : nothing}`;
}

async function saveFigures(story: Story): Promise<void> {
  const { download, writeCsv } = await import('./save-figures.lazy.js');
  const file = new File([writeCsv([...story.figures.values()], story)], 'figures.csv', {
    type: 'text/csv',
  });
  download(file);
}

function renderSource(
  { label, url, via, date }: Source,
  story: Story,
  format: FigureFormatter,
): TemplateResult {
  const outlet = story.sources.get(via ?? '');
  const rest = [
    ...(outlet ? [put(wordsIn(format).via, { outlet: outlet.label })] : []),
    ...(date ? [format.period({ from: date, to: date })] : []),
  ].map((text) => join(['', text], format));
  // A name may run the other way than the line that it stands in.
  const address = webAddress(url);
  return html`<bdi>${address ? html`<a href=${address}>${label}</a>` : label}</bdi>${rest}`;
}
