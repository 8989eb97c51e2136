import type { StoryData } from '../story-data.js';
import type { UnknownFigure } from './unknown-figures.js';

type Entry = Record<string, unknown>;

/**
 * A story as an update changes it: its entries replace those with the same id, field by field.
 *
 * @param unknown the entries of the update that belong to no figure and are left out
 */
export function mergeUpdate(
  base: StoryData,
  input: Entry,
  unknown: readonly UnknownFigure[],
): Entry {
  const ids = new Set<unknown>(unknown.map(({ id }) => id));
  const mergeList = (list: 'facts' | 'derived' | 'steps'): unknown =>
    merge(base[list], input[list], keyOf(list), ids);
  return {
    ...base,
    ...input,
    facts: mergeList('facts'),
    derived: mergeList('derived'),
    steps: mergeList('steps'),
  };
}

/** The field by which the entries of a list are known. */
export const keyOf = (list: string): string => (list === 'steps' ? 'name' : 'id');

function merge(
  base: readonly object[],
  changes: unknown,
  key: string,
  unknown: ReadonlySet<unknown>,
): unknown {
  if (changes === undefined) return base;
  // Not a list: the schema says so, at its path.
  if (!Array.isArray(changes)) return changes;
  const entries = new Map<unknown, unknown>(base.map((entry) => [(entry as Entry)[key], entry]));
  const known = new Map([...entries.keys()].map((id) => [String(id).toLowerCase(), id]));
  for (const change of changes) {
    const given = (isRecord(change) && change[key]) || Symbol('an entry without a key');
    if (unknown.has(given)) continue;
    // Spreadsheets write ids in letters of their own.
    const isOther = typeof given === 'string' && !entries.has(given);
    const id = isOther ? (known.get(given.toLowerCase()) ?? given) : given;
    const before = entries.get(id);
    entries.set(
      id,
      isRecord(change) && isRecord(before) ? { ...before, ...change, [key]: id } : change,
    );
  }
  return [...entries.values()];
}

const isRecord = (value: unknown): value is Entry => typeof value === 'object' && value !== null;
