import type { Need } from '../need.js';

/** The states of `case-field`, in the order in which they are told. */
export const caseFieldStates = ['all', '2024', '2025-h1', 'rest'] as const;

/** What `case-field` draws, writes and tabulates. */
export const caseFieldNeeds: readonly Need[] = [
  { role: 'total', id: 'F4', number: true, certainty: ['recorded'] },
  { role: 'earlier', id: 'F5a', number: true, period: true, certainty: ['recorded'] },
  { role: 'later', id: 'F5b', number: true, period: true, certainty: ['recorded'] },
  { role: 'rest', id: 'D2', number: true },
];
