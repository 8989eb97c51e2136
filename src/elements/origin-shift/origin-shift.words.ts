import type { StateOf } from '../../story/graphic.js';
import type { originShift } from '../../story/graphics/origin-shift.js';
import type { GraphicWords, StateWords } from '../../story/story-data.js';

export type OriginState = StateOf<typeof originShift>;

const NO_SHARES = 'an order only: no shares were published';

/** What the strip says in each state of the built-in story, and on the picture itself. */
export const originWords = {
  states: {
    early: {
      headline: 'At first, they left mainly from {before:value}',
      notes: ['{before:certainty}, {before:period}', NO_SHARES],
      picture: 'A strip of places from the rear to the front; marked are {before:value}',
      about: ['before'],
    },
    shift: {
      headline: 'Then the leaving moved to {now:value}',
      notes: ['{now:certainty}', NO_SHARES],
      picture: 'The mark moves from {before:value} to {now:value}',
      about: ['before', 'now'],
    },
    '2025': {
      headline: 'Now most leave from {now:value}',
      notes: ['{now:certainty}, {now:period}', NO_SHARES],
      picture: 'Marked are {now:value}; {before:value} no longer',
      about: ['now'],
    },
  },
  labels: {
    /** From the rear to the front: where most left from before, and then the places of now. */
    before: ['{before:value}'],
    now: ['{now:value}'],
    start: 'the rear',
    end: 'the front',
    'before-here': '{before:qualifier} from here',
    'now-here': '{now:qualifier} from here',
  },
} as const satisfies GraphicWords & { states: Record<OriginState, StateWords> };
