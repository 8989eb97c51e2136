import { translate } from '../../languages/language.js';
import { type Figure, numberOf } from '../figure.js';
import type { StateWords } from '../story-data.js';

/** Words of some states, by tag and state, in place of those that are there otherwise. */
export type WordsInstead = Readonly<
  Record<string, Readonly<Record<string, Pick<StateWords, 'headline'> & Partial<StateWords>>>>
>;

/**
 * What the built-in graphics say where an author's figures fall, or stay as they were: their own words speak of
 * a growth.
 */
export const fallWords = {
  pace: {
    headline: 'The list grows *more slowly* than in {earlier:period}: at {times} of that pace',
    picture:
      'The block of {later:period} is lower than the block of {earlier:period}: {times} of its height. {overall:source}: {overall:certainty}, {overall}',
  },
  even: {
    headline: 'The list grows *as fast* as in {earlier:period}',
    picture:
      'The block of {later:period} is as high as the block of {earlier:period}. {overall:source}: {overall:certainty}, {overall}',
  },
  double: {
    headline: 'Desertion *fell* to {overall} of its former scale',
    picture:
      'A block stands for the number before; beside it, after {overall:period}, a lower one: {overall} of it',
  },
  sixfold: {
    headline: 'In some documents, it *fell* to {some} of what it was',
    picture:
      'Another report, with a block for its own start; after {some:period}, a lower one: {some} of it',
  },
} as const;

/** The words that a story needs in place of those of the built-in one, in a language that is here. */
export function wordsOfFall(figures: ReadonlyMap<string, Figure>, language: string): WordsInstead {
  const words = translate(fallWords, 'fall-words', language);
  const factor = (id: string): number => numberOf(figures.get(id)) ?? Infinity;
  const falls = (id: string): boolean => factor(id) < 1;
  return {
    'desertion-timeline': {
      ...(falls('D1') && { pace: words.pace }),
      ...(factor('D1') === 1 && { pace: words.even }),
    },
    'growth-range': {
      ...(falls('F1') && { double: words.double }),
      ...(falls('F6') && { sixfold: words.sixfold }),
    },
  };
}
