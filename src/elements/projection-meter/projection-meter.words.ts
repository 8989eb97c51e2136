import type { StateOf } from '../../story/graphic.js';
import type { projectionMeter } from '../../story/graphics/projection-meter.js';
import type { GraphicWords, StateWords } from '../../story/story-data.js';

export type MeterState = StateOf<typeof projectionMeter>;

/** What the meter says in each state of the built-in story. */
export const meterWords = {
  eyebrow: ['The whole army', 'people leaving, {reached:short-period}'],
  states: {
    rate: {
      headline: 'At that rate, *{pace:pace}* would leave',
      notes: ['nothing here is counted', '{pace:certainty}'],
      picture: 'A hatched band in the first month; dashes show how high the later ones would reach',
      about: ['reached'],
      certainties: ['pace'],
    },
    'year-end': {
      headline: 'If the rate holds, *{reached} people* will leave',
      notes: ['equal bands: an even pace, our arithmetic', 'no ceiling is given'],
      picture:
        'Hatched bands with dashed edges pile up month by month to {reached} people; an arrow leads on from the open top',
      about: ['reached'],
    },
    'one-in-ten': {
      headline: 'That would be *{share:value}* of the army',
      notes: ['{whole:certainty}', '{share:note}'],
      picture: 'The last column, as it was, beside empty dashed columns of its size',
      about: ['share'],
    },
  },
  labels: {
    /** Beside the dashes of the rate. */
    added: 'added up month by month',
    /** Under the one column and under the empty ones; and what they all would be together. */
    part: 'would leave',
    others: 'would stay',
    all: 'all columns together',
  },
} as const satisfies GraphicWords & { states: Record<MeterState, StateWords> };
