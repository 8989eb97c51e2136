import type { StateOf } from '../../story/graphic.js';
import type { projectionMeter } from '../../story/graphics/projection-meter.js';
import type { GraphicWords, StateWords } from '../../story/story-data.js';

export type MeterState = StateOf<typeof projectionMeter>;

/** What the meter says in each state of the built-in story. */
export const meterWords = {
  states: {
    rate: {
      headline: 'At that rate, {pace:pace} would leave',
      notes: ['{pace:certainty}', 'a straight line over the year, nothing more'],
      picture: 'A track of a year in equal months, dashed; one month of it is hatched',
      about: ['reached'],
    },
    'year-end': {
      headline: 'If the rate holds, this many people will leave',
      notes: ['{reached:certainty}', 'a lower bound: the end is open'],
      picture:
        'The track of the year is hatched and dashed up to {reached} people; an arrow leads on past its end',
      about: ['reached'],
    },
    'one-in-ten': {
      headline: 'That would be {share:value} of the army',
      notes: ['{share:certainty}', '{whole:certainty}', '{share:note}'],
      picture: 'A row of equal marks, of which one is drawn and hatched',
      about: ['share'],
    },
  },
} as const satisfies GraphicWords & { states: Record<MeterState, StateWords> };
