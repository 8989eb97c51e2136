/** How sure a number or a statement is, from a counted record to our own arithmetic. */
export const certainties = [
  'recorded',
  'reported',
  'projected',
  'claimed',
  'judged',
  'derived',
] as const;
