import type { Issue } from '../issue.js';
import type { StoryData } from '../story-data.js';
import { checkReferences } from './check-references.js';

type Lists = Pick<StoryData, 'sources' | 'facts' | 'derived' | 'steps'>;

/**
 * The issues between the entries of a story of which some are malformed: an author is told of both at once.
 * What rests on a malformed entry, as a sum does on every figure, is not judged until that is mended.
 */
export function checkWellFormed(whole: unknown, malformed: readonly Issue[]): Issue[] {
  const bad = new Set(malformed.map(({ path }) => /^\w*(?:\[\d+\])?/.exec(path)?.[0]));
  if (['', 'sources', 'facts'].some((path) => bad.has(path))) return [];
  const keep = (list: keyof Lists): Kept => keepEntries(list, (whole as Partial<Lists>)[list], bad);
  const kept = { facts: keep('facts'), derived: keep('derived'), steps: keep('steps') };
  const hasAllFigures = !malformed.some(({ path }) => /^(?:facts|derived)\b/.test(path));
  const data = {
    sources: sourcesOf(whole as Partial<StoryData>),
    facts: entriesOf(kept.facts),
    derived: hasAllFigures ? entriesOf(kept.derived) : [],
    steps: entriesOf(kept.steps),
  } as unknown as StoryData;
  return checkReferences(data).map((issue) => ({
    ...issue,
    path: issue.path.replace(/^(\w+)\[(\d+)\]/, (path, list: string, index: string) => {
      const place = kept[list as keyof typeof kept]?.[Number(index)]?.index;
      return place === undefined ? path : `${list}[${place}]`;
    }),
  }));
}

/** Entries that are well formed, with their places among all. */
type Kept = readonly { entry: unknown; index: number }[];

function keepEntries(list: string, entries: unknown, bad: ReadonlySet<unknown>): Kept {
  if (!Array.isArray(entries)) return [];
  return entries
    .map((entry: unknown, index) => ({ entry, index }))
    .filter(({ index }) => !bad.has(`${list}[${index}]`));
}

const entriesOf = (kept: Kept): unknown[] => kept.map(({ entry }) => entry);

/** By their ids alone, which facts name: a source without a label is still there. */
const sourcesOf = ({ sources = [] }: Partial<StoryData>): object[] =>
  sources.map((source: { id?: unknown } | null, i) => ({
    id: source?.id ?? Symbol(`source ${i}`),
  }));
