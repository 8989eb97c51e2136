import type { Issue } from '../issue.js';
import { listNames } from '../list-names.js';
import type { StoryData } from '../story-data.js';
import { findClose, suggestNames } from './suggest-names.js';

/** Entries as they are being checked: nothing is known of them yet. */
type Entry = Readonly<Record<string, unknown>>;

/** Where an update names a figure that the story does not have. */
export interface UnknownFigure {
  path: string;
  id: string;
}

/** What a figure that is new needs, and one that is updated has. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  facts: ['certainty', 'source'],
  derived: ['label', 'from'],
};

/** The entries of an update that have an id of no figure, and nothing that would make them figures of their own. */
export function findUnknownFigures(input: Entry, base: StoryData): UnknownFigure[] {
  const known = new Set(listIds(base).map((id) => id.toLowerCase()));
  return Object.entries(NEEDS).flatMap(([list, needs]) =>
    listEntries(input[list]).flatMap((entry, i) => {
      const { id } = entry;
      const isNew = typeof id !== 'string' || !id || needs.some((field) => field in entry);
      return isNew || known.has(id.toLowerCase()) ? [] : [{ path: `${list}[${i}].id`, id }];
    }),
  );
}

/** What is wrong with them: a slip in an id; or, where it is so with all, that no update was meant. */
export function tellOfUnknown(
  unknown: readonly UnknownFigure[],
  input: Entry,
  base: StoryData,
): Issue[] {
  const [first] = unknown;
  if (!first) return [];
  const ids = listIds(base);
  const isAll =
    unknown.length === Object.keys(NEEDS).flatMap((it) => listEntries(input[it])).length;
  if (isAll && unknown.every(({ id }) => !findClose(id, ids).length)) {
    const { path, id: value } = first;
    const all = { path: 'facts', value: unknown.map(({ id }) => id) };
    const hint = `${ONLY_UPDATES}: ${listNames(ids)}; ${OF_YOUR_OWN}`;
    return [{ ...(unknown.length > 1 ? all : { path, value }), hint }];
  }
  return unknown.map(({ path, id }) => ({
    path,
    value: id,
    hint: `${suggestNames(id, ids)}; a new figure needs label, certainty and source as well`,
  }));
}

/** Whether something is wrong only because an unknown figure is: a sum that is made of it. */
export const comesOf = (unknown: readonly UnknownFigure[], { path, value }: Issue): boolean =>
  /^derived\[.*\]\.from\[/.test(path) && unknown.some(({ id }) => id === value);

const ONLY_UPDATES =
  'a table, a CSV or an attribute updates figures of the built-in story, by their ids';
const OF_YOUR_OWN = 'for a story of your own, write JSON with sources, facts and steps';

const listIds = ({ facts, derived }: StoryData): string[] =>
  [...facts, ...derived].map(({ id }) => id);

const listEntries = (list: unknown): Entry[] =>
  (Array.isArray(list) ? list : []).map((entry: unknown) => (entry ?? {}) as Entry);
