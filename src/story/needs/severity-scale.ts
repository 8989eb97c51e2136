import type { Need } from '../graphics.js';

/** What `severity-scale` draws, writes and tabulates. */
export const severityScaleNeeds: readonly Need[] = [
  { role: 'serious', id: 'F9b', certainty: ['judged'] },
  { role: 'crisis', id: 'F9a', certainty: ['judged'] },
  { role: 'split', id: 'F10', certainty: ['judged'] },
];
