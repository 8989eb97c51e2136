import { translate } from '../languages/language.js';
import type { Figure } from '../story/figure.js';
import type { FigureFormatter } from '../story/format/format-figure.js';
import { sourceNames } from '../story/format/source-names.js';
import type { Story } from '../story/story.js';
import type { Certainty, Source } from '../story/story-data.js';

/** The interface's own words. Numbers never stand here: they are formatted from the story's figures. */
export const words = {
  source: 'Source: {who}',
  via: 'via {outlet}',
  pair: '{first}, {second}',
  nowShown: 'The graphic now shows: {sentence}',
  ourArithmetic: 'our arithmetic: {sum}',
  recorded: 'recorded',
  reported: 'reported',
  projected: 'projected',
  projectedIf: 'projected, {condition}',
  claimed: 'claimed by {who}',
  judged: 'judged by {who}',
};

/** The interface's words in the language of what is told. */
export function wordsIn({ language }: Pick<FigureFormatter, 'language'>): typeof words {
  return translate(words, 'words', language);
}

/** Puts parts into a pattern: `via {outlet}`. */
export function put(pattern: string, parts: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '');
}

/** Strings things together by the comma of the language. */
export function join(texts: readonly string[], format: Pick<FigureFormatter, 'language'>): string {
  return texts.reduce((first, second) => put(wordsIn(format).pair, { first, second }));
}

/** The word that stands beside a figure to say how sure it is: with who says so, our sum, or the condition. */
export function certaintyWord(figure: Figure, story: Story, format: FigureFormatter): string {
  const { certainty, condition = '' } = figure;
  const known = wordsIn(format);
  const patterns: Record<Certainty, string> = {
    ...known,
    projected: condition ? known.projectedIf : known.projected,
    derived: known.ourArithmetic,
  };
  const who = story.sources.get(figure.source)?.label ?? figure.source;
  return put(patterns[certainty], { who, condition, sum: format.sum(figure) });
}

/** Who says so, and through whom it reached us: "one document, via an outlet". */
export function sourceLine(ids: readonly string[], story: Story, format: FigureFormatter): string {
  const known = wordsIn(format);
  const via = outlets(ids, story).map(({ label }) => put(known.via, { outlet: label }));
  return put(known.source, { who: join([sourceNames(ids, story), ...via], format) });
}

/** Those through whom what sources say has reached us. */
export function outlets(ids: readonly string[], story: Story): Source[] {
  const found = ids.map((id) => story.sources.get(story.sources.get(id)?.via ?? ''));
  return [...new Set(found.filter((source) => source !== undefined))];
}
