import type { Need } from '../need.js';

/** The states of `projection-meter`, in the order in which they are told. */
export const projectionMeterStates = ['rate', 'year-end', 'one-in-ten'] as const;

/** What `projection-meter` draws, writes and tabulates. */
export const projectionMeterNeeds: readonly Need[] = [
  { role: 'reached', id: 'F2a', number: true, period: true, certainty: ['projected'] },
  { role: 'share', id: 'F2b', number: true, certainty: ['projected', 'derived'] },
  { role: 'whole', id: 'D3', number: true },
  { role: 'pace', id: 'D4', number: true },
];
