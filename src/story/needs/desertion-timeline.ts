import type { Need } from '../need.js';

/** The states of `desertion-timeline`, in the order in which they are told. */
export const desertionTimelineStates = [
  'document',
  '2024',
  '2025-h1',
  'pace',
  'remainder',
] as const;

/** What a counted block may be: each is drawn as what it is. */
const counted = ['recorded', 'reported', 'derived'] as const;

/** What `desertion-timeline` draws, writes and tabulates. */
export const desertionTimelineNeeds: readonly Need[] = [
  { role: 'total', id: 'F4', number: true, certainty: counted },
  { role: 'earlier', id: 'F5a', number: true, period: true, certainty: counted },
  { role: 'later', id: 'F5b', number: true, period: true, certainty: counted },
  { role: 'times', id: 'D1', number: true },
  { role: 'rest', id: 'D2', number: true },
  { role: 'overall', id: 'F1', number: true },
];
