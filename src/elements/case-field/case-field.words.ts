import type { StateOf } from '../../story/graphic.js';
import type { caseField } from '../../story/graphics/case-field.js';
import type { GraphicWords, StateWords } from '../../story/story-data.js';

export type FieldState = StateOf<typeof caseField>;

/** What the field says in each state of the built-in story, and on the picture itself. */
export const fieldWords = {
  states: {
    all: {
      headline: 'One document names {total} deserters',
      notes: ['{total:certainty}, {total:period}'],
      picture: 'An undivided field of small squares stands for {total} cases',
      about: ['total'],
    },
    '2024': {
      headline: '{earlier} of them fall in {earlier:short-period}',
      notes: ['{earlier:certainty}, {earlier:period}'],
      picture:
        'The squares of {earlier} cases stand on a time axis, {earlier:months} wide; all others lie below it',
      about: ['earlier'],
    },
    '2025-h1': {
      headline: '{later:months} add {later} more',
      notes: ['{later:certainty}, {later:period}'],
      picture:
        'Beside those of {earlier:short-period} stand the squares of {later} cases, {later:months} wide; all others lie below',
      about: ['later', 'earlier'],
    },
    rest: {
      headline: 'For {rest:value} of them, no date was published',
      notes: ['{total:certainty}', '{rest:certainty}', 'no split is given for {rest:period}'],
      picture: 'Below the time axis lie the squares of the rest, solid like all others',
      about: ['total', 'earlier', 'later'],
    },
  },
  labels: {
    rest: 'the rest of the list',
    undivided: 'on the same list, without a published date',
    each: 'one mark for each case',
    several: 'one mark stands for',
  },
} as const satisfies GraphicWords & { states: Record<FieldState, StateWords> };
