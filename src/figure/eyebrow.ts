import type { Figure } from '../story/figure.js';
import type { FigureFormatter } from '../story/format/format-figure.js';
import type { Story } from '../story/story.js';
import type { Certainty } from '../story/story-data.js';
import { certaintyName } from '../words/certainty-name.js';
import { join } from '../words/words.js';

/** What stands over a headline: what it speaks of, and how that is known. */
export interface Eyebrow {
  /** All of it as plain text. */
  text: string;
  scope: string;
  counted: string;
  certainties: readonly { certainty: Certainty; name: string }[];
}

/** Each certainty is named once, however many of the figures share it. */
export function createEyebrow(
  [scope = '', counted = '']: readonly string[],
  figures: readonly Figure[],
  story: Story,
  format: FigureFormatter,
): Eyebrow {
  const names = new Map(figures.map((it) => [it.certainty, certaintyName(it, story, format)]));
  return {
    text: join([scope, counted, ...names.values()].filter(Boolean), format),
    scope,
    counted,
    certainties: [...names].map(([certainty, name]) => ({ certainty, name })),
  };
}
