import type { StateOf } from '../../story/graphic.js';
import type { growthRange } from '../../story/graphics/growth-range.js';
import type { GraphicWords, StateWords } from '../../story/story-data.js';

export type GrowthState = StateOf<typeof growthRange>;

const ENDS_ONLY = 'dotted: nothing published in between';

/** What the growths say in each state of the built-in story, and on the picture itself. */
export const growthWords = {
  states: {
    double: {
      headline: 'Desertion grew to {overall} its former scale',
      notes: ['{overall:certainty}, {overall:period}', ENDS_ONLY],
      picture:
        'A dotted guide rises from a post at the start to one that is {overall} as high, {overall:period} long',
      about: ['overall'],
    },
    sixfold: {
      headline: 'In some documents, it grew {some}',
      notes: [
        '{some:certainty} for {some:period}, an upper bound',
        'each from its own beginning',
        ENDS_ONLY,
        '{some:note}',
      ],
      picture:
        'A longer guide leads from the same start over {some:period} to a bar that is capped at {some} the height and fades out below; the one over {overall:period} ends earlier, at {overall}',
      about: ['some', 'overall'],
    },
  },
  labels: {
    start: 'at the start',
    overall: 'overall',
    some: 'in some documents',
  },
} as const satisfies GraphicWords & { states: Record<GrowthState, StateWords> };
