import type { StateOf } from '../../story/graphic.js';
import type { caseField } from '../../story/graphics/case-field.js';
import type { GraphicWords, StateWords } from '../../story/story-data.js';

export type FieldState = StateOf<typeof caseField>;

/** The rule of two scopes: what one list counts says nothing of all others. */
const ONE_LIST = 'one list is counted, not the whole army';

/** What the field says in each state of the built-in story, and on the picture itself. */
export const fieldWords = {
  eyebrow: ['One document', 'entries, {total:period}'],
  states: {
    opening: {
      headline: 'One document names *{total} deserters*',
      notes: ['{total:certainty}, {total:period}'],
      picture: 'Small squares all over the picture stand for {total} cases, one for each',
      about: ['total'],
    },
    all: {
      headline: 'One document names *{total} deserters*',
      notes: [ONE_LIST],
      picture: 'An undivided field of small squares stands for {total} cases',
      about: ['total'],
    },
    '2024': {
      headline: '*{earlier}* of them fall in {earlier:short-period}',
      notes: ['width is time, area is entries'],
      picture:
        'The squares of {earlier} cases stand on a time axis, {earlier:months} wide; all others lie below it',
      about: ['earlier'],
    },
    '2025-h1': {
      headline: '{later:months} add *{later} more*',
      notes: ['width is time, area is entries'],
      picture:
        'Beside those of {earlier:short-period} stand the squares of {later} cases, {later:months} wide; all others lie below',
      about: ['later', 'earlier'],
    },
    rest: {
      headline: 'For *{rest:value} of them*, no date was published',
      notes: ['no split is given for {rest:period}', '{rest:certainty}'],
      picture: 'Below the time axis lie the squares of the rest, solid like all others',
      about: ['total', 'earlier', 'later'],
      certainties: ['total', 'rest'],
    },
  },
  labels: {
    rest: 'the rest of the list',
    undivided: 'on the same list, without a published date',
    each: 'one mark for each case',
    several: 'one mark stands for',
    one: 'One mark is one entry on the list: a name and a unit number',
  },
} as const satisfies GraphicWords & { states: Record<FieldState, StateWords> };
