import type { GraphicState } from '../../story/graphics.js';
import type { Teller, Telling } from '../shared/telling.js';

export type MeterState = GraphicState<'projection-meter'>;

/** What the meter says in each state. */
export const meterTellings: Record<MeterState, (teller: Teller) => Telling> = {
  rate: ({ say, certainty }) => ({
    headline: `At that rate, ${say.aMonth('D4')} would leave`,
    notes: [
      { text: certainty('D4'), derived: true },
      { text: 'a straight line over the year, nothing more' },
    ],
    picture: 'A track of a year in equal months, dashed; one month of it is hatched',
    about: ['F2a'],
  }),
  'year-end': ({ say, certainty }) => ({
    headline: 'If the rate holds, this many people will leave',
    notes: [{ text: certainty('F2a') }, { text: 'a lower bound: the end is open' }],
    picture: `The track of the year is hatched and dashed up to ${say.qualified('F2a')} people; an arrow leads on past its end`,
    about: ['F2a'],
  }),
  'one-in-ten': ({ say, certainty, figure }) => ({
    headline: `That would be ${say.value('F2b')} of the army`,
    notes: [
      { text: certainty('F2b') },
      { text: certainty('D3'), derived: true },
      ...(figure('F2b').note ? [{ text: figure('F2b').note as string }] : []),
    ],
    picture: 'A row of equal marks, of which one is drawn and hatched',
    about: ['F2b'],
  }),
};
