import type { StateOf } from '../../story/graphic.js';
import type { originShift } from '../../story/graphics/origin-shift.js';
import type { GraphicWords, StateWords } from '../../story/story-data.js';

export type OriginState = StateOf<typeof originShift>;

const AN_ORDER = 'an order, not a measure and not a map';
const NO_SHARES = 'no shares were published';

/** What the ground says in each state of the built-in story, and on the picture itself. */
export const originWords = {
  eyebrow: ['The whole army', 'where people leave from'],
  states: {
    early: {
      headline: 'At first, they left mainly from *{before:value}*',
      notes: [AN_ORDER, NO_SHARES],
      picture:
        'The front is above and the rear below; an arrow leads out and begins here: {before:value}',
      about: ['before'],
    },
    shift: {
      headline: 'The way out moved to *{now:value}*',
      notes: [AN_ORDER, NO_SHARES],
      picture:
        'The arrow out begins here now: {now:value}; a thin line shows where it began before: {before:value}',
      about: ['before', 'now'],
    },
    '2025': {
      headline: 'Now most leave from *{now:value}*',
      notes: [AN_ORDER, NO_SHARES],
      picture: 'The arrow out begins here: {now:value}',
      about: ['now'],
    },
  },
  labels: {
    /** From the rear to the front: where most left from before, and then the places of now. */
    before: ['{before:value}'],
    /** The last is at the front; others stand beside the ground, for their place on it is not given. */
    now: ['{now:value}'],
    beside: 'place not given',
    'before-here': '{before:qualifier}',
    'now-here': '{now:qualifier}',
    out: 'out of their units',
  },
} as const satisfies GraphicWords & { states: Record<OriginState, StateWords> };
