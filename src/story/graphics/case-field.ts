import type { Graphic } from '../graphic.js';

export const caseField = {
  title: 'Field of cases',
  states: ['opening', 'all', '2024', '2025-h1', 'rest'],
  roles: {
    total: {
      id: 'F4',
      number: true,
      single: true,
      certainty: ['recorded'],
      whole: ['earlier', 'later', 'rest'],
    },
    earlier: { id: 'F5a', number: true, single: true, period: true, certainty: ['recorded'] },
    later: { id: 'F5b', number: true, single: true, period: true, certainty: ['recorded'] },
    rest: { id: 'D2', number: true, single: true },
  },
  labels: { rest: 1, undivided: 1, each: 1, several: 1, one: 1 },
  standIns: { opening: 'all', one: 'each' },
} as const satisfies Graphic;
