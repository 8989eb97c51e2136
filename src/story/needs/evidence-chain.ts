import type { Need } from '../need.js';

/** The states of `evidence-chain`, in the order in which they are told. */
export const evidenceChainStates = ['documents', 'files', 'analysts', 'press'] as const;

/** What `evidence-chain` draws, writes and tabulates. */
export const evidenceChainNeeds: readonly Need[] = [
  { role: 'documents', id: 'F3b', certainty: ['reported'] },
  { role: 'files', id: 'F3a', certainty: ['reported'] },
  { role: 'list', id: 'F4', number: true, certainty: ['recorded'] },
  { role: 'share', id: 'F2b' },
  { role: 'growth', id: 'F6' },
];
