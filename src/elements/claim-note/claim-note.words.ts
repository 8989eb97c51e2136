import type { GraphicWords } from '../../story/story-data.js';

/** What the note says in the built-in story. It has one look, and so one state without a name. */
export const claimWords = {
  states: {
    '': {
      /** It is heard before anything else. */
      headline: 'What follows names violence against people who left their units',
      picture:
        'Punishment for leaving: {punishment:value} ({punishment:certainty}). Violence against those who left: {violence:value} ({violence:certainty}). {violence:note}',
      about: ['punishment', 'violence'],
    },
  },
  labels: {
    skip: 'Skip the allegations',
    after: 'The allegations end here.',
    heading: '{punishment:source} speak of violence outside the law',
    claims: [
      'Punishment for leaving: {punishment:value}.',
      'Violence against those who left: {violence:value}.',
    ],
    /** How sure each of them is, in the same order. */
    sureness: [
      '{punishment:certainty}. {punishment:note}',
      '{violence:certainty}. {violence:note}',
    ],
  },
} as const satisfies GraphicWords;
