import { limits, write } from '../story/check/limits.js';
import { type Issue, StoryDataError } from '../story/issue.js';

/** Where an author's data is, the first that is there: an object or its text, an element found by `findAuthorData`, an address. */
export interface AuthorData {
  given?: unknown;
  holder?: Element | undefined;
  src?: string;
}

/** Data as its author wrote it. */
export interface Reading {
  data: unknown;
  /** Adds to issues the line of the text, or the row of the table, on which they stand. */
  locate(issues: Issues): Issues | Promise<Issues>;
}

type Issues = readonly Issue[];

/** @throws {StoryDataError} where it is no data */
export function readData(
  { given, holder, src = '' }: AuthorData,
  signal?: AbortSignal,
): Promise<Reading> {
  if (typeof given === 'string') return readText(given);
  if (holder instanceof HTMLTableElement) return readRows(holder);
  return holder ? parseJson(holder.textContent) : fetchData(src, signal);
}

/** What servers say of JSON and of sheets; many know no better than that it is text, or bytes. */
const TYPES =
  /^(?:(?:application|text)\/(?:[\w.-]+\+)?(?:json|csv)|text\/plain|application\/octet-stream)$/;

const IS_JSON = /^\s*[[{]/;

async function fetchData(src: string, signal: AbortSignal | undefined): Promise<Reading> {
  const { fetchText } = await import('../support/fetch-text.lazy.js');
  const text = await fetchText(src, { types: TYPES, signal }).catch((error: unknown) => {
    const hint = `give the address of a story file in JSON, or of a sheet in CSV (${String(error)})`;
    throw new StoryDataError([{ path: 'src', value: src, hint }]);
  });
  if (IS_JSON.test(text)) return parseJson(text);
  checkLength(text);
  const { readCsv } = await import('./read-figures.lazy.js');
  const sheet = readCsv(text);
  return sheet ? { data: sheet.data, locate: atFacts('line', sheet.lines) } : parseJson(text);
}

/** An attribute holds JSON, or figures without brackets. */
async function readText(text: string): Promise<Reading> {
  checkLength(text);
  if (IS_JSON.test(text)) return parseJson(text);
  const { readValues } = await import('./read-figures.lazy.js');
  return { data: readValues(text), locate: unchanged };
}

async function parseJson(text: string): Promise<Reading> {
  checkLength(text);
  const locate = (issues: Issues): Promise<Issues> => locateInText(issues, text);
  try {
    // WordPress writes `&` as `&#038;`, which is valid in JSON and would be shown as it stands.
    return { data: JSON.parse(text.replaceAll('&#038;', '&')), locate };
  } catch (error) {
    const { repairJson } = await import('./repair-json.lazy.js');
    const repaired = repairJson(text);
    if (repaired !== undefined) return { data: repaired, locate };
    const hint = 'write the data as JSON, with quotes around every key';
    throw new StoryDataError([{ path: '', value: String(error), hint }]);
  }
}

/** Before anything else: what is too long is not even looked at. */
function checkLength(text: string): void {
  if (text.length <= limits.all) return;
  const hint = write(limits.all, `characters, and not ${text.length.toLocaleString('en')}`);
  throw new StoryDataError([{ path: '', value: text, hint }]);
}

async function readRows(table: HTMLTableElement): Promise<Reading> {
  checkLength(table.textContent);
  const { readTable } = await import('./read-figures.lazy.js');
  const { data, rows } = readTable(table);
  return { data, locate: atFacts('row', rows) };
}

/** Says of each issue where its fact stands. */
const atFacts =
  (key: 'row' | 'line', places: readonly number[]) =>
  (issues: Issues): Issues =>
    issues.map((issue) => ({
      ...issue,
      [key]: places[Number(/^facts\[(\d+)\]/.exec(issue.path)?.[1])],
    }));

/** A text of one line needs no number; where the part that counts does not come, the issues say enough. */
async function locateInText(issues: Issues, text: string): Promise<Issues> {
  if (!/[\r\n]/.test(text.trim())) return issues;
  const part = await import('../story/check/line-of.lazy.js').catch(() => undefined);
  const lines = part?.linesOf(
    text,
    issues.map(({ path }) => path),
  );
  return issues.map((issue) => ({ ...issue, line: lines?.get(issue.path) }));
}

const unchanged = (issues: Issues): Issues => issues;
