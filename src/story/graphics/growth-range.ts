import type { Graphic } from '../graphic.js';

export const growthRange = {
  title: 'Range of growth',
  states: ['double', 'sixfold'],
  roles: {
    overall: { id: 'F1', number: true, months: true, certainty: ['reported'] },
    some: { id: 'F6', number: true, months: true, certainty: ['reported'] },
  },
  labels: { start: 2, overall: 2, some: 2 },
} as const satisfies Graphic;
