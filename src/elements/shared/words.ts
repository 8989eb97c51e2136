import { sourceNames } from '../../story/source-names.js';
import type { Certainty, Source } from '../../story/story-data.js';
import type { FigureFormatter } from '../../story/format-figure.js';
import type { Figure, Story } from '../../story/story.js';

/** The interface's own words. Numbers never stand here: they are formatted from the story's figures. */
export const words = {
  language: 'en',
  showTable: 'Show as table',
  showPicture: 'Show picture',
  showWords: 'Show words',
  source: (who: string) => `Source: ${who}`,
  via: (outlet: string) => `via ${outlet}`,
  asReported: (outlet: string, date: string) => `as reported by ${outlet}, ${date}`,
  nowShown: (sentence: string) => `The graphic now shows: ${sentence}`,
  ourArithmetic: (sum: string) => `our arithmetic: ${sum}`,
  columns: ['Figure', 'Value', 'Qualifier', 'Period', 'Certainty', 'Source'],
} as const;

/** What a certainty needs besides its name: who says so, our sum, or the condition. */
interface Grounds {
  who: string;
  sum: string;
  condition: string | undefined;
}

const certaintyWords: Record<Certainty, (grounds: Grounds) => string> = {
  recorded: () => 'recorded',
  reported: () => 'reported',
  projected: ({ condition }) => ['projected', condition].filter(Boolean).join(', '),
  claimed: ({ who }) => `claimed by ${who}`,
  judged: ({ who }) => `judged by ${who}`,
  derived: ({ sum }) => words.ourArithmetic(sum),
};

/** The word that stands beside a figure to say how sure it is. */
export function certaintyWord(figure: Figure, story: Story, say: FigureFormatter): string {
  const who = story.sources.get(figure.source)?.label ?? figure.source;
  const { certainty, condition } = figure;
  return certaintyWords[certainty]({ who, sum: say.sum(figure), condition });
}

/** Who says so, and through whom it reached us: "one document, via an outlet". */
export function sourceLine(ids: readonly string[], story: Story): string {
  const via = outlets(ids, story).map(({ label }) => words.via(label));
  return [sourceNames(ids, story), ...via].join(', ');
}

/** Factors and shares carry their unit in their wording. */
export function withUnit(text: string, { value, unit }: Figure): string {
  const isCount =
    typeof value !== 'string' && value !== null && unit && unit !== 'times' && unit !== 'share';
  return isCount ? `${text} ${unit}` : text;
}

/** Those through whom what sources say has reached us. */
export function outlets(ids: readonly string[], story: Story): Source[] {
  const found = ids.map((id) => story.sources.get(story.sources.get(id)?.via ?? ''));
  return [...new Set(found.filter((source) => source !== undefined))];
}
