import type { StateOf } from '../../story/graphic.js';
import type { severityScale } from '../../story/graphics/severity-scale.js';
import type { GraphicWords, StateWords } from '../../story/story-data.js';

export type SeverityState = StateOf<typeof severityScale>;

const AN_ORDER = 'an order, not a measure';

/** What the scale says in each state of the built-in story, and on the picture itself. */
export const severityWords = {
  states: {
    serious: {
      headline: 'Desertion is judged {serious:value}',
      notes: ['{serious:certainty}, {serious:period}', AN_ORDER],
      picture:
        'A scale of hollow markers in order of gravity; a pointer stands at the first: a serious problem, here now',
      about: ['serious'],
    },
    crisis: {
      headline: '{crisis:source} see {crisis:value}',
      notes: ['{crisis:certainty}, {crisis:period}', AN_ORDER],
      picture: 'The middle marker stands out: a crisis, {crisis:qualifier}',
      about: ['crisis'],
    },
    split: {
      headline: '{split:value} is {split:qualifier}',
      notes: ['{split:certainty}, for {split:period}', AN_ORDER],
      picture:
        'The last marker stands out at the end of a dashed line: a split in the army, {split:qualifier}',
      about: ['split'],
    },
  },
  labels: {
    /** From the least grave: what the stations are called, and where things stand with each. */
    stations: ['Serious problem', 'Crisis', 'Split in the army'],
    standings: ['here now', '{crisis:qualifier}', '{split:qualifier}'],
  },
} as const satisfies GraphicWords & { states: Record<SeverityState, StateWords> };
