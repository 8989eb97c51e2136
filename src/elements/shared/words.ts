import type { Certainty } from '../../story/story-data.js';
import type { FigureFormatter } from '../../story/format-figure.js';
import type { Figure, Story } from '../../story/story.js';

/** The interface's own words. Numbers never stand here: they are formatted from the story's figures. */
export const words = {
  showTable: 'Show as table',
  showPicture: 'Show picture',
  source: (who: string) => `Source: ${who}`,
  asReported: (by: string, date: string) => (date ? `as reported by ${by}, ${date}` : `via ${by}`),
  nowShown: (sentence: string) => `The graphic now shows: ${sentence}`,
  ourArithmetic: (sum: string) => `our arithmetic: ${sum}`,
  columns: ['Figure', 'Value', 'Qualifier', 'Period', 'Certainty', 'Source'],
} as const;

const certaintyWords: Record<Certainty, (who: string, sum: string) => string> = {
  recorded: () => 'recorded',
  reported: () => 'reported',
  projected: () => 'projected, if the rate holds',
  claimed: (who) => `claimed by ${who}`,
  judged: (who) => `judged by ${who}`,
  derived: (_who, sum) => words.ourArithmetic(sum),
};

/** The word that stands beside a figure to say how sure it is. */
export function certaintyWord(figure: Figure, story: Story, say: FigureFormatter): string {
  const who = story.sources.get(figure.source)?.label ?? figure.source;
  return certaintyWords[figure.certainty](who, say.sum(figure));
}

/** Who says so, and through whom it reached us: "one document, as reported by …, 29 September 2025". */
export function sourceWords(ids: readonly string[], story: Story, say: FigureFormatter): string {
  const found = [...new Set(ids)].flatMap((id) => story.sources.get(id) ?? []);
  const outlets = [...new Set(found.map(({ via }) => via))].flatMap(
    (id) => (id && story.sources.get(id)) || [],
  );
  const who = found.map(({ label }) => label).join('; ');
  const via = outlets.map(({ label, date }) =>
    words.asReported(label, date ? say.period({ from: date, to: date }) : ''),
  );
  return [who, ...via].join(', ');
}
