/** Forms of a figure that write names and times: words about it, and not the figure itself. */
export const wordForms: readonly string[] = [
  'source',
  'label',
  'unit',
  'note',
  'qualifier',
  'period',
  'short-period',
  'months',
];
