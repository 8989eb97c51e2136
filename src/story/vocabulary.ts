/*
 * The words that story data may use, for whoever checks or lists them. A page that only tells the
 * built-in story never loads them.
 */

/** How sure a number or a statement is, from a counted record to our own arithmetic. */
export const certainties = [
  'recorded',
  'reported',
  'projected',
  'claimed',
  'judged',
  'derived',
] as const;

/** What turns a value into a bound, an estimate or an order. */
export const qualifiers = [
  'about',
  'at least',
  'up to',
  'mainly',
  'most',
  'not yet',
  'not ruled out',
] as const;

/** What a pace is told by. */
export const rates = ['month', 'year'] as const;

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
