import type { Graphic } from '../graphic.js';

export const severityScale = {
  title: 'Scale of severity',
  states: ['serious', 'crisis', 'split'],
  roles: {
    serious: { id: 'F9b', certainty: ['judged'] },
    crisis: { id: 'F9a', certainty: ['judged'] },
    split: { id: 'F10', certainty: ['judged'] },
  },
  labels: { stations: 3, standings: 3 },
} as const satisfies Graphic;
