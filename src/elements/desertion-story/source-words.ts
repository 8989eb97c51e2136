/** The interface's words at the beginning and the end of the whole story. */
export const sourceWords = {
  topic: 'Desertion in the Russian army',
  report: 'From a report of {date}',
  key: 'How is it known? Look at the edge of the mark.',
  ledger: 'What this page knows, and how',
  allFigures: 'All figures (CSV)',
  sources: 'Sources',
  machineMade:
    'The words on this page were translated by a machine; no person has reviewed them yet.',
};
