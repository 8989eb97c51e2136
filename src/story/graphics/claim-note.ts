import type { Graphic } from '../graphic.js';

/** In words alone: it has one look, and no state. */
export const claimNote = {
  title: 'Allegations',
  states: [],
  roles: {
    punishment: { id: 'F8a', certainty: ['claimed'] },
    violence: { id: 'F8b', certainty: ['claimed'] },
  },
  labels: { skip: 1, after: 1, heading: 1, claims: 4, sureness: 4 },
} as const satisfies Graphic;
