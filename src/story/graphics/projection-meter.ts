import type { Graphic } from '../graphic.js';

/** What can be a whole with parts. What is only not ruled out is a limit: a part of it would be read as odds. */
const counted = ['recorded', 'reported', 'projected', 'derived'] as const;

export const projectionMeter = {
  title: 'Projection for the year',
  states: ['rate', 'year-end', 'one-in-ten'],
  roles: {
    reached: { id: 'F2a', number: true, signed: true, period: true, certainty: ['projected'] },
    share: {
      id: 'F2b',
      number: true,
      single: true,
      certainty: ['projected', 'derived'],
      parts: 100,
      state: 'one-in-ten',
    },
    whole: { id: 'D3', number: true, signed: true, certainty: counted, state: 'one-in-ten' },
    pace: { id: 'D4', number: true, signed: true },
  },
  labels: { added: 1, part: 1, others: 1, all: 1 },
} as const satisfies Graphic;
