import { translate } from '../languages/language.js';
import type { Figure } from '../story/figure.js';
import type { FigureFormatter } from '../story/format/format-figure.js';
import type { Story } from '../story/story.js';
import { certaintyNames } from './certainty-words.js';
import { certaintyWord } from './words.js';

/** How sure a figure is, in a word; a projection never goes without its condition, nor a judgement without who judges. */
export function certaintyName(figure: Figure, story: Story, format: FigureFormatter): string {
  const { certainty } = figure;
  if (certainty === 'projected' || certainty === 'judged')
    return certaintyWord(figure, story, format);
  return translate(certaintyNames, 'certainty-words', format.language)[certainty];
}
