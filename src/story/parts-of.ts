import { type Part, readPart } from './operands.js';
import type { Token } from './operation.js';

/** The figures and what of them a sum is made of. */
export const partsOf = (sum: readonly Token[] = []): Part[] =>
  sum.filter((token, i): token is string => i % 2 === 0 && typeof token === 'string').map(readPart);

/** The figures that a sum is made of, by their ids. */
export const operandsOf = (sum?: readonly Token[]): string[] => [
  ...new Set(partsOf(sum).map(({ id }) => id)),
];
