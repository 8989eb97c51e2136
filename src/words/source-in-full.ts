import { translate } from '../languages/language.js';
import type { Figure } from '../story/figure.js';
import type { FigureFormatter } from '../story/format/format-figure.js';
import { sourceNames } from '../story/format/source-names.js';
import { operandsOf } from '../story/parts-of.js';
import type { Story } from '../story/story.js';
import { tableWords } from './table-words.js';
import { join, outlets, put, wordsIn } from './words.js';

/** Who says so, and who reported it when: "one document, as reported by an outlet on a day". */
export function sourceInFull(figure: Figure, story: Story, format: FigureFormatter): string {
  const ids = sourcesOf(figure, story);
  const { asReported } = translate(tableWords, 'table-words', format.language);
  const { via } = wordsIn(format);
  const reports = outlets(ids, story).map(({ label: outlet, date }) =>
    put(date ? asReported : via, { outlet, date: format.period({ from: date, to: date }) }),
  );
  return join([sourceNames(ids, story), ...reports], format);
}

/** A derived figure rests on the sources of the figures in its sum. */
function sourcesOf(figure: Figure, story: Story): string[] {
  if (!figure.sum) return [figure.source];
  return operandsOf(figure.sum).flatMap((id) => story.figures.get(id)?.source ?? []);
}

/** Factors and shares carry their unit in their wording; words and gaps have none. */
export function withUnit(text: string, figure: Figure, format: FigureFormatter): string {
  const isCount = typeof figure.value !== 'string' && figure.value !== null;
  return isCount ? `${text} ${format.unit(figure)}`.trim() : text;
}
