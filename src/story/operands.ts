import type { Token } from './operation.js';

/** The figures that a sum is made of, by their ids. */
export const operandsOf = (sum: readonly Token[] = []): string[] =>
  sum.filter((token, i): token is string => i % 2 === 0 && typeof token === 'string');
