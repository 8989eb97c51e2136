import type { StoryData } from '../story-data.js';
import type { UnknownFigure } from './unknown-figures.js';

type Entry = Record<string, unknown>;

/** An update with the ids of the story in its own letters: spreadsheets write them in others. */
export function spellIds(input: Entry, base: StoryData): Entry {
  const spell = (list: 'facts' | 'derived' | 'steps'): Entry => {
    const entries = input[list];
    if (!Array.isArray(entries)) return {};
    const key = keyOf(list);
    const ids = base[list].map((entry) => String((entry as object as Entry)[key]));
    const known = new Map(ids.map((id) => [id.toLowerCase(), id]));
    const spellEntry = (entry: unknown): unknown => {
      const given = isRecord(entry) ? entry[key] : undefined;
      const id =
        typeof given === 'string' && !ids.includes(given) && known.get(given.toLowerCase());
      return id ? { ...(entry as Entry), [key]: id } : entry;
    };
    return { [list]: entries.map(spellEntry) };
  };
  return { ...input, ...spell('facts'), ...spell('derived'), ...spell('steps') };
}

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
  for (const change of changes) {
    const id = (isRecord(change) && change[key]) || Symbol('an entry without a key');
    if (unknown.has(id)) continue;
    const before = entries.get(id);
    entries.set(id, isRecord(change) && isRecord(before) ? { ...before, ...change } : change);
  }
  return [...entries.values()];
}

const isRecord = (value: unknown): value is Entry => typeof value === 'object' && value !== null;
