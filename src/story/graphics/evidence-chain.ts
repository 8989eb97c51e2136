import type { Graphic } from '../graphic.js';

export const evidenceChain = {
  title: 'Chain of evidence',
  states: ['documents', 'files', 'analysts', 'press'],
  roles: {
    documents: { id: 'F3b', certainty: ['reported'] },
    files: { id: 'F3a', certainty: ['reported'] },
    list: { id: 'F4', number: true, certainty: ['recorded'] },
    share: { id: 'F2b' },
    growth: { id: 'F6' },
  },
  labels: { documents: 4, files: 4, analysts: 2, press: 2, article: 2, here: 2 },
} as const satisfies Graphic;
