import type { Graphic } from '../graphic.js';

export const originShift = {
  title: 'Where people leave from',
  states: ['early', 'shift', '2025'],
  roles: {
    before: { id: 'F7a', certainty: ['reported'] },
    now: { id: 'F7b', certainty: ['reported'] },
  },
  labels: { before: 4, now: 4, beside: 1, out: 1, 'before-here': 1, 'now-here': 1 },
} as const satisfies Graphic;
