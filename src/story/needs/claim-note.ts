import type { Need } from '../graphics.js';

/** What `claim-note` draws, writes and tabulates. */
export const claimNoteNeeds: readonly Need[] = [
  { role: 'punishment', id: 'F8a', certainty: ['claimed'] },
  { role: 'violence', id: 'F8b', certainty: ['claimed'] },
];
