import { html, type TemplateResult } from 'lit';
import { translate } from '../languages/language.js';
import type { Certainty } from '../story/story-data.js';
import { addSheets } from '../support/adopted-sheets.js';
import { certaintyNames } from '../words/certainty-words.js';
import { keyWords } from '../words/key-words.js';
import { certaintySampleStyles, renderCertaintySample } from './certainty-sample.js';
import { keyListStyles } from './key-list.styles.js';

/* Drawn samples and what they mean: a page that shows a picture first loads them after it. */

/** Certainties in a list, each with a sample of its mark and what that says. */
export function renderKeyList(
  root: ShadowRoot,
  shown: readonly Certainty[],
  language: string,
): TemplateResult {
  for (const { styleSheet } of [certaintySampleStyles, keyListStyles])
    if (styleSheet) addSheets(root, styleSheet);
  const names = translate(certaintyNames, 'certainty-words', language);
  const meanings = translate(keyWords, 'key-words', language);
  return html`<ul part="key" lang=${language}>
    ${shown.map(
      (certainty) =>
        html`<li>
          ${renderCertaintySample(certainty)}
          <strong>${names[certainty]}</strong>
          <span class="meaning">${meanings[certainty]}</span>
        </li>`,
    )}
  </ul>`;
}
