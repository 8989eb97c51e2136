import type { GraphicState } from '../../story/graphics.js';
import type { Teller, Telling } from '../shared/telling.js';

export type MeterState = GraphicState<'projection-meter'>;

/** What the meter says in each state. */
export const meterTellings: Record<MeterState, (teller: Teller) => Telling> = {
  rate: ({ say, certainty }) => ({
    headline: `The projection implies ${say.aMonth('D4')}`,
    notes: [
      { text: certainty('D4'), derived: true },
      { text: 'a straight line over the year, nothing more' },
    ],
    picture: 'A track of a year in equal months, dashed; one month of it is hatched',
    about: ['F2a'],
  }),
  'year-end': ({ say, certainty }) => ({
    headline: 'If the rate holds, this many will leave',
    notes: [{ text: 'a lower bound: the end is open' }, { text: certainty('F2a') }],
    picture: `The track of the year is hatched and dashed up to ${say.qualified('F2a')} people; an arrow leads on past its end`,
    about: ['F2a'],
  }),
  'one-in-ten': ({ say, certainty, figure }) => ({
    headline: `That would be ${say.value('F2b')} of the army`,
    notes: [
      { text: certainty('D3'), derived: true },
      { text: certainty('F2b') },
      ...(figure('F2b').note ? [{ text: figure('F2b').note as string }] : []),
    ],
    picture: 'A row of equal marks, of which one is drawn and hatched',
    about: ['F2b'],
  }),
};
