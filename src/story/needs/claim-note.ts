import type { Need } from '../need.js';

/** In words alone: `claim-note` has one look, and no state. */
export const claimNoteStates = [] as const;

/** What `claim-note` draws, writes and tabulates. */
export const claimNoteNeeds: readonly Need[] = [
  { role: 'punishment', id: 'F8a', certainty: ['claimed'] },
  { role: 'violence', id: 'F8b', certainty: ['claimed'] },
];
