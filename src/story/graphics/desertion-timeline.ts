import type { Graphic } from '../graphic.js';

/** What a counted block may be: each is drawn as what it is. */
const counted = ['recorded', 'reported', 'derived'] as const;

export const desertionTimeline = {
  title: 'Timeline of cases',
  states: ['document', '2024', '2025-h1', 'pace', 'remainder'],
  roles: {
    total: {
      id: 'F4',
      number: true,
      single: true,
      certainty: counted,
      whole: ['earlier', 'later', 'rest'],
    },
    earlier: { id: 'F5a', number: true, single: true, period: true, certainty: counted },
    later: {
      id: 'F5b',
      number: true,
      single: true,
      period: true,
      certainty: counted,
      after: 'earlier',
    },
    times: { id: 'D1', number: true },
    rest: { id: 'D2', number: true, single: true },
    overall: { id: 'F1', number: true },
  },
  labels: { undivided: 1, rest: 1 },
} as const satisfies Graphic;
