import type { Need } from '../need.js';

/** The states of `origin-shift`, in the order in which they are told. */
export const originShiftStates = ['early', 'shift', '2025'] as const;

/** What `origin-shift` draws, writes and tabulates. */
export const originShiftNeeds: readonly Need[] = [
  { role: 'before', id: 'F7a', certainty: ['reported'] },
  { role: 'now', id: 'F7b', certainty: ['reported'] },
];
