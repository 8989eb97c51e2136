import type { Graphic } from '../graphic.js';

export const projectionMeter = {
  title: 'Projection for the year',
  states: ['rate', 'year-end', 'one-in-ten'],
  roles: {
    reached: { id: 'F2a', number: true, period: true, certainty: ['projected'] },
    share: {
      id: 'F2b',
      number: true,
      single: true,
      certainty: ['projected', 'derived'],
      parts: 100,
    },
    whole: { id: 'D3', number: true },
    pace: { id: 'D4', number: true },
  },
} as const satisfies Graphic;
