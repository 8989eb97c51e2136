import type { StateOf } from '../../story/graphic.js';
import type { desertionTimeline } from '../../story/graphics/desertion-timeline.js';
import type { GraphicWords, StateWords } from '../../story/story-data.js';

export type TimelineState = StateOf<typeof desertionTimeline>;

const period = (role: 'earlier' | 'later'): StateWords => ({
  headline: `{${role}} are listed for {${role}:short-period}`,
  notes: [`{${role}:certainty}`, `{${role}:pace-sum}`],
  picture: `A block {${role}:months} wide and {${role}:pace} high`,
  about: [role],
});

/** What the timeline says in each state of the built-in story, and on the picture itself. */
export const timelineWords = {
  states: {
    document: {
      headline: 'One list names deserters and their units',
      notes: ['{total:certainty}, {total:period}'],
      picture: 'One solid block stands for {total} entries, undivided',
      about: ['total'],
    },
    '2024': period('earlier'),
    '2025-h1': period('later'),
    pace: {
      headline: 'The list grows {times:value} as fast as in {earlier:period}',
      notes: [
        '{later:certainty}',
        '{times:certainty}',
        '{overall:source}: {overall} as many in {overall:period} ({overall:certainty})',
      ],
      picture:
        'The block of {later:period} stands {times:value} as high as the block of {earlier:period}',
      about: ['later'],
    },
    remainder: {
      headline: '{rest:value} entries are not broken down',
      notes: ['{total:certainty}', '{rest:certainty}', 'no split is given for {rest:period}'],
      picture:
        'A hatched block of the same area scale lies apart from the time axis: not broken down',
      about: ['total', 'later'],
    },
  },
  labels: {
    undivided: 'not broken down',
    rest: 'the rest of the document',
  },
} as const satisfies GraphicWords & { states: Record<TimelineState, StateWords> };
