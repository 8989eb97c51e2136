import type { GraphicState } from '../../story/graphics.js';
import type { Teller, Telling } from '../shared/telling.js';

export type OriginState = GraphicState<'origin-shift'>;

/** The places of the strip, from the rear to the front. */
export const originPlaces = ['Bases in the rear', 'Hospitals', 'Front line'] as const;

export const originLabels = {
  rear: 'the rear',
  front: 'the front',
  here: (qualifier: string) => `${qualifier} from here`,
} as const;

const NO_SHARES = 'an order only: no shares were published';

/** What the strip says in each state. */
export const originTellings: Record<OriginState, (teller: Teller) => Telling> = {
  early: ({ figure, certainty, say }) => ({
    headline: 'At first, they left mainly from rear bases',
    notes: [
      { text: `${certainty('F7a')}, ${say.period(figure('F7a').period)}` },
      { text: NO_SHARES },
    ],
    picture: 'A strip of places from the rear to the front; the bases in the rear are marked',
    about: ['F7a'],
  }),
  shift: ({ certainty }) => ({
    headline: 'Then the leaving moved to the front',
    notes: [{ text: certainty('F7b') }, { text: NO_SHARES }],
    picture: 'The mark moves from the bases in the rear to the hospitals and the front line',
    about: ['F7a', 'F7b'],
  }),
  '2025': ({ figure, certainty, say }) => ({
    headline: 'Now most leave from the front or hospitals',
    notes: [
      { text: `${certainty('F7b')}, ${say.period(figure('F7b').period)}` },
      { text: NO_SHARES },
    ],
    picture: 'The hospitals and the front line are marked; the bases in the rear no longer are',
    about: ['F7b'],
  }),
};
