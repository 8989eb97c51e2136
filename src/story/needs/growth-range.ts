import type { Need } from '../need.js';

/** The states of `growth-range`, in the order in which they are told. */
export const growthRangeStates = ['double', 'sixfold'] as const;

/** What `growth-range` draws, writes and tabulates. */
export const growthRangeNeeds: readonly Need[] = [
  { role: 'overall', id: 'F1', number: true, months: true, certainty: ['reported'] },
  { role: 'some', id: 'F6', number: true, months: true, certainty: ['reported'] },
];
