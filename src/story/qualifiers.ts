/*
 * More words that story data may use, for whoever checks or lists them. A page that only tells the built-in
 * story never loads them.
 */

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
