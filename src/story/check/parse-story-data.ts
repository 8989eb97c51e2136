import * as v from 'valibot';
import { type Issue, StoryDataError } from '../issue.js';
import type { Derived, StoryData } from '../story-data.js';
import { blameCells } from './blame-cells.js';
import { checkReferences } from './check-references.js';
import { checkWellFormed } from './check-well-formed.js';
import { lendWords } from './lend-words.js';
import { limits, write } from './limits.js';
import { keyOf, mergeUpdate, spellIds } from './merge-update.js';
import { readNumbers } from './read-numbers.js';
import { storySchema } from './schema.js';
import { comesOf, findUnknownFigures, tellOfUnknown } from './unknown-figures.js';

/** Data that has been read and found good. */
export interface ParsedData {
  data: StoryData;
  /** The built-in sums that it lacks, by their ids: with the author's figures, they cannot be worked out. */
  lost: ReadonlyMap<string, Issue>;
}

/**
 * Reads, checks and completes an author's data. Data with its own `sources` is a story of its own; data
 * without is an update, whose entries replace those of `base` with the same id, field by field. A sum of `base`
 * whose parts no longer fit is left out.
 *
 * @param language of the place where the data stands, in which numbers that are text are read
 * @throws {StoryDataError} with every issue found
 */
export function parseStoryData(written: unknown, base: StoryData, language = 'en'): ParsedData {
  if (Array.isArray(written))
    throw new StoryDataError([
      { path: '', value: written, hint: 'write an object: { "facts": [ … ] }' },
    ]);
  const { data, issues: unread } = readNumbers(written, language);
  /** What changes the story that is there; none where the data is a story of its own. */
  const input = isRecord(data) && !('sources' in data) ? spellIds(data, base) : undefined;
  const unknown = input ? findUnknownFigures(input, base) : [];
  const whole = input ? mergeUpdate(base, input, unknown) : data;
  // Before each entry is looked at: one message for a list that is too long, and none for its entries.
  const tooLong = [data, whole].map(findTooLong).find(({ length }) => length);
  if (tooLong) throw new StoryDataError(tooLong);
  const result = v.safeParse(storySchema, whole);
  const malformed = result.issues?.map(toIssue) ?? [];
  const among = result.success ? checkReferences(result.output) : checkWellFormed(whole, malformed);
  const issues = [...malformed, ...among];
  const { lost, located } = input
    ? locateAll(issues, input, whole as Entry, base.derived)
    : { lost: new Map<string, Issue>(), located: issues };
  const first = [...unread, ...(input ? tellOfUnknown(unknown, input, base) : [])];
  const others = located
    // What could not be read is wrong in no other way.
    .filter(({ path }) => !unread.some((it) => it.path === path))
    .filter((issue) => !comesOf(unknown, issue));
  const all = [...first, ...others];
  const alsoLost = [...new Set(lost.values())].filter(
    (it) => !all.some(({ path }) => path === it.path),
  );
  if (all.length) throw new StoryDataError([...all, ...alsoLost]);
  const good = lendWords(result.output as StoryData);
  return { data: { ...good, derived: good.derived.filter(({ id }) => !lost.has(id)) }, lost };
}

type Entry = Record<string, unknown>;

function findTooLong(whole: unknown): Issue[] {
  if (!isRecord(whole)) return [];
  return (['sources', 'facts', 'derived', 'steps'] as const).flatMap((path) => {
    const value = whole[path];
    const isTooLong = Array.isArray(value) && value.length > limits[path];
    return isTooLong ? [{ path, value, hint: write(limits[path], 'entries') }] : [];
  });
}

/** Tells of each issue where the author can cure it, and which sums are lost by one. */
function locateAll(
  issues: readonly Issue[],
  input: Entry,
  whole: Entry,
  lent: readonly Derived[],
): { located: readonly Issue[]; lost: ReadonlyMap<string, Issue> } {
  const facts = Array.isArray(input['facts']) ? input['facts'] : [];
  const { lost, others } = blameCells(issues, whole['derived'], lent, facts);
  return { located: others.map(locateInUpdate(input, whole)), lost };
}

/** Tells of an issue where the author wrote the entry, not where it came to stand in the whole. */
function locateInUpdate(input: Entry, whole: Entry): (issue: Issue) => Issue {
  const places = new Map<string, readonly unknown[]>();
  const placesIn = (list: string, authors: readonly unknown[]): readonly unknown[] => {
    const known = places.get(list) ?? pairEntries(whole[list] as unknown[], authors, keyOf(list));
    places.set(list, known);
    return known;
  };
  return (issue) => {
    const [, list = '', index] = /^(\w+)\[(\d+)\]/.exec(issue.path) ?? [];
    const authors = input[list];
    if (!Array.isArray(authors)) return issue;
    const place = placesIn(list, authors)[Number(index)];
    return { ...issue, path: issue.path.replace(/\d+/, String(place)) };
  };
}

/** The place of each entry among its author's; one of the base's own is named by its key. */
function pairEntries(
  entries: readonly unknown[],
  authors: readonly unknown[],
  key: string,
): readonly unknown[] {
  const keyIn = (entry: unknown): unknown => (entry as Entry | null)?.[key];
  const waiting = new Map<unknown, number[]>();
  authors.forEach((entry, i) => {
    const before = waiting.get(keyIn(entry));
    if (before) before.push(i);
    else waiting.set(keyIn(entry), [i]);
  });
  const taken = new Map<unknown, number>();
  return entries.map((entry) => {
    const id = keyIn(entry);
    const turn = taken.get(id) ?? 0;
    taken.set(id, turn + 1);
    return waiting.get(id)?.[turn] ?? JSON.stringify(id);
  });
}

const isRecord = (value: unknown): value is Entry => typeof value === 'object' && value !== null;

function toIssue(issue: v.BaseIssue<unknown>): Issue {
  const path = (issue.path ?? []).map(({ key }) =>
    typeof key === 'number' ? `[${key}]` : `.${String(key)}`,
  );
  const missing = issue.received === 'undefined';
  return {
    path: path.join('').replace(/^\./, ''),
    value: missing ? undefined : issue.input,
    hint: issue.message,
  };
}
