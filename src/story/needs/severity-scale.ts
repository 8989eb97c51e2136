import type { Need } from '../need.js';

/** The states of `severity-scale`, in the order in which they are told. */
export const severityScaleStates = ['serious', 'crisis', 'split'] as const;

/** What `severity-scale` draws, writes and tabulates. */
export const severityScaleNeeds: readonly Need[] = [
  { role: 'serious', id: 'F9b', certainty: ['judged'] },
  { role: 'crisis', id: 'F9a', certainty: ['judged'] },
  { role: 'split', id: 'F10', certainty: ['judged'] },
];
