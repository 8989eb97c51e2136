import type { Need } from '../graphics.js';

/** What `origin-shift` draws, writes and tabulates. */
export const originShiftNeeds: readonly Need[] = [
  { role: 'before', id: 'F7a', certainty: ['reported'] },
  { role: 'now', id: 'F7b', certainty: ['reported'] },
];
