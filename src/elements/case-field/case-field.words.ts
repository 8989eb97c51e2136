import type { StateOf } from '../../story/graphic.js';
import type { caseField } from '../../story/graphics/case-field.js';
import type { GraphicWords, StateWords } from '../../story/story-data.js';

export type FieldState = StateOf<typeof caseField>;

/** What the field says in each state of the built-in story, and on the picture itself. */
export const fieldWords = {
  states: {
    all: {
      headline: 'One document holds all of these cases',
      notes: ['{total:certainty}, {total:period}'],
      picture: 'An undivided field of small squares stands for {total} cases',
      about: ['total'],
    },
    '2024': {
      headline: '{earlier} of them fall in {earlier:short-period}',
      notes: ['{earlier:certainty}, {earlier:period}'],
      picture:
        'The squares of {earlier} cases have moved apart from the field; all others stay together',
      about: ['earlier'],
    },
    '2025-h1': {
      headline: '{later:months} add {later} more',
      notes: ['{later:certainty}, {later:period}'],
      picture:
        'The squares of {later} cases stand apart beside those of {earlier:short-period}; the rest stays together',
      about: ['later', 'earlier'],
    },
    rest: {
      headline: '{rest:value} cases stay undivided',
      notes: ['{total:certainty}', '{rest:certainty}', 'no split is given for {rest:period}'],
      picture: 'Beside the two solid groups stands the rest, hatched: not broken down',
      about: ['total', 'earlier', 'later'],
    },
  },
  labels: {
    rest: 'the rest of the list',
    undivided: 'not broken down',
    each: 'one mark for each case',
    several: 'one mark stands for',
  },
} as const satisfies GraphicWords & { states: Record<FieldState, StateWords> };
