import type { MeasureLine } from '../../charts/label.js';
import type { FigureFormatter } from '../../story/format-figure.js';
import { numberOf, type Figure, type Story } from '../../story/story.js';
import { certaintyWord } from './words.js';

/** What one state of a graphic says, in words that are ours and numbers that are the story's. */
export interface Telling {
  /** The finding: one sentence with a verb, without a full stop. */
  headline: string;
  /** What stands under the picture: certainty, period, sums, caveats. */
  notes: readonly Note[];
  /** What can be seen in the picture, for readers who cannot see it. */
  picture: string;
  /** The ids of the figures that this state is about: their sources are named. */
  about: readonly string[];
}

/** A remark under a picture; a derived one has the dotted underline of our own arithmetic. */
export interface Note {
  text: string;
  derived?: boolean;
}

/** All that a graphic needs to put a story into words and pictures. */
export interface Teller {
  story: Story;
  say: FigureFormatter;
  measure: MeasureLine;
  figure(id: string): Figure;
  number(id: string): number;
  /** The word for how sure a figure is, as it stands beside it. */
  certainty(id: string): string;
}

export function createTeller(story: Story, say: FigureFormatter, measure: MeasureLine): Teller {
  const figure = (id: string): Figure => story.figures.get(id) as Figure;
  return {
    story,
    say,
    measure,
    figure,
    number: (id) => numberOf(figure(id)) as number,
    certainty: (id) => certaintyWord(figure(id), story, say),
  };
}

/** A telling as running text, for a reader of words alone. */
export function tellInWords({ headline, notes, picture }: Telling): string {
  const sentences = [headline, picture, ...notes.map(({ text }) => text)];
  return sentences
    .filter(Boolean)
    .map((sentence) => sentence.replace(/\.?$/, '.'))
    .join(' ');
}
