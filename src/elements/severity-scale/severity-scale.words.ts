import type { StateOf } from '../../story/graphic.js';
import type { severityScale } from '../../story/graphics/severity-scale.js';
import type { GraphicWords, StateWords } from '../../story/story-data.js';

export type SeverityState = StateOf<typeof severityScale>;

const AN_ORDER = 'an order, not a measure: heights mean nothing';

/** What the scale says in each state of the built-in story, and on the picture itself. */
export const severityWords = {
  eyebrow: ['A judgement', 'as of {serious:period}'],
  states: {
    serious: {
      headline: 'Desertion is judged *{serious:value}*',
      notes: [AN_ORDER],
      picture:
        'A stair in order of gravity; a ring stands on the lowest step, whose line is heavy: a serious problem, here now',
      about: ['serious'],
    },
    crisis: {
      headline: '{crisis:source} see *{crisis:value}*',
      notes: [AN_ORDER],
      picture:
        'The ring stays on the lowest step; the step above it is a thin line: a crisis, {crisis:qualifier}',
      about: ['crisis'],
    },
    split: {
      headline: '{split:value} is *{split:qualifier}*',
      notes: [AN_ORDER],
      picture:
        'The ring stays on the lowest step; the line of the highest is thin and fades away: a split in the army, {split:qualifier}',
      about: ['split'],
    },
  },
  labels: {
    /** From the least grave: what the stations are called, and where things stand with each. */
    stations: ['Serious problem', 'Crisis', 'Split in the army'],
    standings: ['here now', '{crisis:qualifier}', '{split:qualifier}'],
  },
} as const satisfies GraphicWords & { states: Record<SeverityState, StateWords> };
