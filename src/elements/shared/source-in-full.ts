import type { FigureFormatter } from '../../story/format-figure.js';
import { sourceNames } from '../../story/source-names.js';
import type { Figure, Story } from '../../story/story.js';
import { outlets, words } from './words.js';

/** Who says so, and who reported it when: "one document, as reported by an outlet on a day". */
export function sourceInFull(figure: Figure, story: Story, say: FigureFormatter): string {
  const ids = sourcesOf(figure, story);
  const reports = outlets(ids, story).map(({ label, date }) =>
    date ? words.asReported(label, say.period({ from: date, to: date })) : words.via(label),
  );
  return [sourceNames(ids, story), ...reports].join(', ');
}

/** A derived figure rests on the sources of the figures in its sum. */
function sourcesOf(figure: Figure, story: Story): string[] {
  if (!figure.sum) return [figure.source];
  return figure.sum.flatMap((token) =>
    token.kind === 'id' ? (story.figures.get(token.id)?.source ?? []) : [],
  );
}
