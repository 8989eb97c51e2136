import type { Issue } from '../issue.js';
import type { Derived } from '../story-data.js';
import { suggestNames } from './suggest-names.js';

/** The first part of a sum that names nothing which stands before it. */
export function checkParts(
  { from }: Derived,
  path: string,
  known: ReadonlyMap<string, unknown>,
): Issue | undefined {
  const index = from.findIndex((part) => !known.has(part));
  if (index < 0) return undefined;
  const value = from[index];
  return { path: `${path}.from[${index}]`, value, hint: suggestNames(value, known.keys()) };
}
