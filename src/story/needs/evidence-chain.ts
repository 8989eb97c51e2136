import type { Need } from '../graphics.js';

/** What `evidence-chain` draws, writes and tabulates. */
export const evidenceChainNeeds: readonly Need[] = [
  { role: 'documents', id: 'F3b', certainty: ['reported'] },
  { role: 'files', id: 'F3a', certainty: ['reported'] },
  { role: 'list', id: 'F4', number: true, certainty: ['recorded'] },
  { role: 'share', id: 'F2b' },
  { role: 'growth', id: 'F6' },
];
