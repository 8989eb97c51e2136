import type { Need } from '../graphics.js';

/** What `case-field` draws, writes and tabulates. */
export const caseFieldNeeds: readonly Need[] = [
  { role: 'total', id: 'F4', number: true, certainty: ['recorded'] },
  { role: 'earlier', id: 'F5a', number: true, period: true, certainty: ['recorded'] },
  { role: 'later', id: 'F5b', number: true, period: true, certainty: ['recorded'] },
  { role: 'rest', id: 'D2', number: true },
];
