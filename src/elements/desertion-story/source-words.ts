/** The interface's words at the end of the whole story. */
export const sourceWords = {
  key: 'How sure each kind of statement is',
  sums: 'our arithmetic',
  sources: 'Sources',
  machineMade:
    'The words on this page were translated by a machine; no person has reviewed them yet.',
};
