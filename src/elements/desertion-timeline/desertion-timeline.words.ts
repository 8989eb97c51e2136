import type { StateOf } from '../../story/graphic.js';
import type { desertionTimeline } from '../../story/graphics/desertion-timeline.js';
import type { GraphicWords, StateWords } from '../../story/story-data.js';

export type TimelineState = StateOf<typeof desertionTimeline>;

/** The rule of two scopes: what one list counts says nothing of all others. */
const ONE_LIST = 'one list is counted, not the whole army';
const NO_MONTHS = 'no months were published, none are drawn';

const period = (role: 'earlier' | 'later'): StateWords => ({
  headline: `*{${role}}* are listed for {${role}:short-period}`,
  notes: [NO_MONTHS],
  picture: `A block {${role}:months} wide and {${role}:pace} high`,
  about: [role],
});

/** What the timeline says in each state of the built-in story, and on the picture itself. */
export const timelineWords = {
  eyebrow: ['One document', 'entries, {total:period}'],
  states: {
    document: {
      headline: 'One list names *deserters and their units*',
      notes: [ONE_LIST],
      picture: 'An undivided field of small squares stands for {total} entries',
      about: ['total'],
    },
    '2024': period('earlier'),
    '2025-h1': period('later'),
    pace: {
      headline: 'The list grows *{times} as fast* as in {earlier:period}',
      notes: [NO_MONTHS, '{times:certainty}'],
      picture:
        'The block of {later:period} stands {times} as high as the block of {earlier:period}. {overall:source}: {overall} as many in {overall:period} ({overall:certainty})',
      about: ['later'],
      certainties: ['later', 'times'],
    },
    remainder: {
      headline: 'For *{rest:value} entries*, no date was published',
      notes: ['no split is given for {rest:period}', '{rest:certainty}'],
      picture: 'Below the time axis, on the same scale, lies the rest: solid like the other blocks',
      about: ['total', 'later'],
      certainties: ['total', 'rest'],
    },
  },
  labels: {
    undivided: 'on the same list, without a published date',
    rest: 'the rest of the list',
  },
} as const satisfies GraphicWords & { states: Record<TimelineState, StateWords> };
