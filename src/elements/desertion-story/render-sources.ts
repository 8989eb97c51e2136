import { html, nothing, type TemplateResult } from 'lit';
import { isMachineMade, translate } from '../../languages/language.js';
import type { FigureFormatter } from '../../story/format/format-figure.js';
import type { Story } from '../../story/story.js';
import type { Source } from '../../story/story-data.js';
import { webAddress } from '../../support/web-address.js';
import { join, put, wordsIn } from '../../words/words.js';
import { sourceWords } from './source-words.js';

/**
 * The sources and through whom they reached us, what each certainty means, and every sum of ours.
 */
export function renderSources(story: Story, format: FigureFormatter): TemplateResult {
  const { sources } = story.data;
  const sums = [...story.figures.values()].filter(({ sum }) => sum);
  const words = translate(sourceWords, 'source-words', format.language);
  return html`<h4>${words.key}</h4>
    <certainty-key></certainty-key>
    ${
      sums.length
        ? html`<h4>${words.sums}</h4>
            <ul>
              ${sums.map(
                ({ id, label }) =>
                  html`<li>${label}: <span class="derived">${format.sum(id)}</span></li>`,
              )}
            </ul>`
        : nothing
    }
    <h4>${words.sources}</h4>
    <ul>
      ${sources.map((source) => html`<li>${renderSource(source, story, format)}</li>`)}
    </ul>
    ${isMachineMade(format.language) ? html`<p class="translation">${words.machineMade}</p>` : nothing}`;
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
