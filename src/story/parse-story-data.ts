import * as v from 'valibot';
import { checkReferences } from './check-references.js';
import { StoryDataError, type Fault } from './fault.js';
import { storySchema } from './schema.js';
import type { StoryData } from './story-data.js';

/**
 * Checks an author's data and completes it. Data with its own `sources` is a story of its own; data
 * without is an update, whose entries replace those of `base` with the same id, field by field.
 *
 * @throws {StoryDataError} with every fault found
 */
export function parseStoryData(input: unknown, base: StoryData): StoryData {
  if (Array.isArray(input))
    throw new StoryDataError([
      { path: '', value: input, cure: 'write an object: { "facts": [ … ] }' },
    ]);
  const isUpdate = isRecord(input) && !('sources' in input);
  const whole = isUpdate ? update(base, input) : input;
  const result = v.safeParse(storySchema, whole);
  const faults = result.success ? checkReferences(result.output) : result.issues.map(toFault);
  if (faults.length)
    throw new StoryDataError(
      isUpdate ? faults.map((fault) => inUpdate(fault, input, whole)) : faults,
    );
  return result.output as StoryData;
}

type Entry = Record<string, unknown>;

function update(base: StoryData, input: Entry): Entry {
  return {
    ...base,
    ...input,
    facts: merge(base.facts, input['facts'], 'id'),
    derived: merge(base.derived, input['derived'], 'id'),
    steps: merge(base.steps, input['steps'], 'name'),
  };
}

function merge(base: readonly object[], changes: unknown, key: string): unknown {
  if (changes === undefined) return base;
  // Not a list: the schema says so, at its path.
  if (!Array.isArray(changes)) return changes;
  const entries = new Map<unknown, unknown>(base.map((entry) => [(entry as Entry)[key], entry]));
  for (const change of changes) {
    const id = (isRecord(change) && change[key]) || Symbol('an entry without a key');
    const before = entries.get(id);
    entries.set(id, isRecord(change) && isRecord(before) ? { ...before, ...change } : change);
  }
  return [...entries.values()];
}

/** The fault at the place where the author wrote the entry, not where it came to stand in the whole. */
function inUpdate(fault: Fault, input: Entry, whole: unknown): Fault {
  const [, list = '', index] = /^(\w+)\[(\d+)\]/.exec(fault.path) ?? [];
  const key = list === 'steps' ? 'name' : 'id';
  const keyAt = (entries: unknown, i: number): unknown => (entries as Entry[])[i]?.[key];
  const authors = input[list];
  if (!Array.isArray(authors)) return fault;
  const entries = (whole as Entry)[list] as unknown[];
  const same = (all: readonly unknown[]): number[] =>
    [...all.keys()].filter((i) => keyAt(all, i) === keyAt(entries, Number(index)));
  // One of the base's own entries is named by its key: no index of the author's is its.
  const place =
    same(authors)[same(entries).indexOf(Number(index))] ??
    JSON.stringify(keyAt(entries, Number(index)));
  return { ...fault, path: fault.path.replace(/\d+/, String(place)) };
}

const isRecord = (value: unknown): value is Entry => typeof value === 'object' && value !== null;

function toFault(issue: v.BaseIssue<unknown>): Fault {
  const path = (issue.path ?? []).map(({ key }) =>
    typeof key === 'number' ? `[${key}]` : `.${String(key)}`,
  );
  const missing = issue.received === 'undefined';
  return {
    path: path.join('').replace(/^\./, ''),
    value: missing ? undefined : issue.input,
    cure: issue.message,
  };
}
