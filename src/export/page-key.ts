import { html, type TemplateResult } from 'lit';
import { renderCertaintyMark } from '../figure/certainty-mark.js';
import type { FigureView } from '../figure/figure-view.js';
import { translate } from '../languages/language.js';
import type { Figure } from '../story/figure.js';
import type { Certainty } from '../story/story-data.js';
import { certainties } from '../story/vocabulary.js';
import { certaintyNames } from '../words/certainty-words.js';
import { keyWords } from '../words/key-words.js';
import { certaintyWord } from '../words/words.js';

/**
 * The certainties that a page speaks of, in the order of the grammar.
 *
 * @param notes how many of the notes stand on it; all of them if nothing is said
 */
export function findCertainties(
  { figures, copy, stateCopies, state }: FigureView,
  picture: HTMLElement,
  notes?: number,
): Certainty[] {
  const { story, format, figure } = copy;
  const stateCopy = stateCopies.get(state);
  const labels = [...picture.querySelectorAll('text')];
  const said = [
    ...(stateCopy?.notes ?? []).slice(0, notes).map(({ text }) => text),
    ...labels.map((it) => it.textContent),
  ];
  const isTold = (it: Figure): boolean => {
    const word = certaintyWord(it, story, format);
    return said.some((text) => text.includes(word));
  };
  const about = stateCopy?.about.map(figure) ?? [];
  const found = new Set([...about, ...figures.filter(isTold)].map(({ certainty }) => certainty));
  return certainties.filter((certainty) => found.has(certainty));
}

/** Each of them with its mark and what it means. */
export function renderKey(
  found: readonly Certainty[],
  { copy }: FigureView,
): readonly TemplateResult[] {
  const { language } = copy.format;
  const names = translate(certaintyNames, 'certainty-words', language);
  const meanings = translate(keyWords, 'key-words', language);
  return found.map(
    (it) =>
      html`<li>
        ${renderCertaintyMark(it)}<span>${names[it]}</span
        ><span class="meaning">${meanings[it]}</span>
      </li>`,
  );
}
