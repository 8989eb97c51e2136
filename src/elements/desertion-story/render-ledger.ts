import { html, nothing, type TemplateResult } from 'lit';
import { renderCertaintySample } from '../../figure/certainty-sample.js';
import { translate } from '../../languages/language.js';
import type { Figure } from '../../story/figure.js';
import type { FigureFormatter } from '../../story/format/format-figure.js';
import { isPace } from '../../story/pace.js';
import type { Story } from '../../story/story.js';
import type { Certainty } from '../../story/story-data.js';
import { certainties } from '../../story/vocabulary.js';
import { writeHash } from '../../support/write-hash.js';
import { certaintyNames } from '../../words/certainty-words.js';
import { keyWords } from '../../words/key-words.js';
import { join } from '../../words/words.js';
import { followInPage } from './follow-in-page.js';

/** A story in the order of its steps, by which each figure leads back to where it is told. */
export interface Told {
  story: Story;
  format: FigureFormatter;
  /** The name of the story in addresses. */
  name: string;
  /** The step that tells a figure; undefined where none does. */
  stepOf(figure: Figure): string | undefined;
  go(step: string): void;
}

/** All that a story knows, by how sure it is: each figure with what it is, and the way to its step. */
export function renderLedger(told: Told): TemplateResult {
  const figures = [...told.story.figures.values()].filter(({ value }) => value !== null);
  return html`<dl class="ledger">
    ${certainties.map((certainty) => {
      const some = figures.filter((figure) => figure.certainty === certainty);
      return some.length ? renderKind(certainty, some, told) : nothing;
    })}
  </dl>`;
}

function renderKind(certainty: Certainty, figures: readonly Figure[], told: Told): TemplateResult {
  const { language } = told.format;
  return html`<div class="kind">
    <dt>
      ${renderCertaintySample(certainty)}
      <strong>${translate(certaintyNames, 'certainty-words', language)[certainty]}</strong>
      <span class="meaning">${translate(keyWords, 'key-words', language)[certainty]}</span>
    </dt>
    ${figures.map((figure) => renderEntry(figure, told))}
  </div>`;
}

/** An allegation is told once, in its step: here only what it is about, and never large. */
function renderEntry(figure: Figure, told: Told): TemplateResult {
  const { format } = told;
  if (figure.certainty === 'claimed')
    return html`<dd class="words">${renderWay(figure.label, figure, told)}</dd>`;
  const isWord = typeof figure.value === 'string';
  const said = isPace(figure) ? format.pace(figure) : format.qualified(figure);
  const when = figure.sum ? format.sum(figure) : format.period(figure.period);
  // What is only not ruled out has to say so, or it would read as if it had come.
  const order = isWord ? format.qualifier(figure) : '';
  return html`<dd class=${isWord ? 'words' : 'number'}>
    ${renderWay(said, figure, told)} ${order ? html`<strong>${order}</strong>` : nothing}
    <span class="meaning">${join([figure.label, when].filter(Boolean), format)}</span>
    ${figure.note ? html`<span class="meaning">${figure.note}</span>` : nothing}
  </dd>`;
}

function renderWay(text: string, figure: Figure, { name, stepOf, go }: Told): unknown {
  const step = stepOf(figure);
  if (step === undefined) return html`<b>${text}</b>`;
  return html`<a href=${writeHash(name, step)} @click=${followInPage(() => go(step))}>${text}</a>`;
}
