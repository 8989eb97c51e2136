import { html, nothing, type TemplateResult } from 'lit';
import type { FigureFormatter } from '../../story/format-figure.js';
import type { Source } from '../../story/story-data.js';
import type { Story } from '../../story/story.js';
import { certaintyNames } from '../shared/certainty-words.js';
import { words } from '../shared/words.js';

const HEADINGS = { key: 'How sure each kind of statement is', sources: 'Sources' };

/** Who says it all and through whom, what each certainty means, and every sum that is ours. */
export function renderSources(story: Story, say: FigureFormatter): TemplateResult {
  const { sources, derived } = story.data;
  return html`<h4>${HEADINGS.key}</h4>
    <certainty-key></certainty-key>
    ${
      derived.length
        ? html`<h4>${certaintyNames.derived}</h4>
            <ul>
              ${derived.map(
                ({ id, label }) =>
                  html`<li>${label}: <span class="derived">${say.sum(id)}</span></li>`,
              )}
            </ul>`
        : nothing
    }
    <h4>${HEADINGS.sources}</h4>
    <ul>
      ${sources.map((source) => html`<li>${renderSource(source, story, say)}</li>`)}
    </ul>`;
}

function renderSource(
  { label, url, via, date }: Source,
  story: Story,
  say: FigureFormatter,
): TemplateResult {
  const outlet = story.sources.get(via ?? '');
  return html`${url ? html`<a href=${url}>${label}</a>` : label}${
    outlet && `, ${words.via(outlet.label)}`
  }${date && `, ${say.period({ from: date, to: date })}`}`;
}
