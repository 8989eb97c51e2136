import type { GraphicState } from '../../story/graphics.js';
import type { GraphicWords, StateWords } from '../../story/story-data.js';

export type OriginState = GraphicState<'origin-shift'>;

const NO_SHARES = 'an order only: no shares were published';

/** What the strip says in each state of the built-in story, and on the picture itself. */
export const originWords = {
  states: {
    early: {
      headline: 'At first, they left mainly from rear bases',
      notes: ['{before:certainty}, {before:period}', NO_SHARES],
      picture: 'A strip of places from the rear to the front; the bases in the rear are marked',
      about: ['before'],
    },
    shift: {
      headline: 'Then the leaving moved to the front',
      notes: ['{now:certainty}', NO_SHARES],
      picture: 'The mark moves from the bases in the rear to the hospitals and the front line',
      about: ['before', 'now'],
    },
    '2025': {
      headline: 'Now most leave from the front or hospitals',
      notes: ['{now:certainty}, {now:period}', NO_SHARES],
      picture: 'The hospitals and the front line are marked; the bases in the rear no longer are',
      about: ['now'],
    },
  },
  labels: {
    /** From the rear to the front: where most left from before, and then the places of now. */
    before: ['Bases in the rear'],
    now: ['Hospitals', 'Front line'],
    start: 'the rear',
    end: 'the front',
    'before-here': '{before:qualifier} from here',
    'now-here': '{now:qualifier} from here',
  },
} as const satisfies GraphicWords & { states: Record<OriginState, StateWords> };
