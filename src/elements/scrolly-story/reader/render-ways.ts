import { html, type TemplateResult } from 'lit';
import { panelWordsFor } from '../../../words/panel-words.js';
import type { Mode } from '../markup/choices.js';
import { readMode } from '../markup/read-attributes.js';
import type { StoryHost } from '../story-host.js';
import { chooseForReader } from './choose-for-reader.js';
import { type ReaderChoice, readerChoice } from './reader-preferences.js';

const WAYS: readonly [Mode, 'scroll' | 'stepwise' | 'flat' | 'text'][] = [
  ['scroll', 'scroll'],
  ['step', 'stepwise'],
  ['flat', 'flat'],
  ['text', 'text'],
];

/** How the reader wants to read: what they choose holds for every story, now and later. */
export function renderWays(host: StoryHost, choosing: () => void): TemplateResult {
  const words = panelWordsFor(host);
  const own = readMode(host);
  const { mode = own, motion } = readerChoice();
  const isReduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const choose = (chosen: ReaderChoice): void => {
    choosing();
    chooseForReader(chosen);
  };
  return html`<fieldset>
      <legend>${words.modes}</legend>
      ${WAYS.map(
        ([way, word]) =>
          html`<label>
            <input
              type="radio"
              name="mode"
              .checked=${way === mode}
              @change=${() => choose({ mode: way === own ? undefined : way })}
            />${words[word]}
          </label>`,
      )}
    </fieldset>
    <label>
      <input
        type="checkbox"
        .checked=${isReduced || motion === 'less'}
        ?disabled=${isReduced}
        @change=${({ target }: Event) =>
          choose({ motion: (target as HTMLInputElement).checked ? 'less' : undefined })}
      />${words.motion}
    </label>`;
}
