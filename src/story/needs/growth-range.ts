import type { Need } from '../graphics.js';

/** What `growth-range` draws, writes and tabulates. */
export const growthRangeNeeds: readonly Need[] = [
  { role: 'overall', id: 'F1', number: true, months: true, certainty: ['reported'] },
  { role: 'some', id: 'F6', number: true, months: true, certainty: ['reported'] },
];
