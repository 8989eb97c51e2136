import { limits, write } from '../story/check/limits.js';
import { type Issue, StoryDataError } from '../story/issue.js';
import type { Story } from '../story/story.js';
import { ScrollyErrorEvent } from './scrolly-error-event.js';

/*
 * Reads an author's own data, has it checked and reports on it. It is a chunk of its own, which a page
 * that tells the built-in story never loads.
 */

/** Where an author's data is, the first that is there: an object or its text, an element found by `findAuthorData`, an address. */
export interface AuthorData {
  given?: unknown;
  holder?: Element | undefined;
  src?: string;
}

export interface AuthorStory {
  /** None where the data cannot be used. */
  story?: Story;
  /** What the author has to be told of: why it cannot be used, or which parts are left out. */
  error?: Error | undefined;
}

/**
 * Loads, checks and completes an author's story. Never rejects.
 *
 * @param tags the graphics that will show it: the story must have the facts that they require
 * @param language of the built-in texts, which stay where the data only updates figures
 * @param place the language of the place where the data stands, for numbers that are text
 * @param signal aborted when the story is no longer wanted
 */
export async function loadAuthorStory(
  data: AuthorData,
  tags: (story: Story) => readonly string[],
  language: string,
  place = language,
  signal?: AbortSignal,
): Promise<AuthorStory> {
  try {
    return await makeStory(data, tags, language, place, signal);
  } catch (error) {
    return { error: error as Error };
  }
}

/** Tells the author, on the console, and the page, by an event. */
export function reportError(host: HTMLElement, error: Error): void {
  const line = `<${host.localName}> ${error.message}`;
  console.error(line);
  const issues = error instanceof StoryDataError ? error.issues : [];
  host.dispatchEvent(new ScrollyErrorEvent(line, issues));
}

/** @throws {StoryDataError} with every issue found */
async function makeStory(
  data: AuthorData,
  tags: (story: Story) => readonly string[],
  language: string,
  place: string,
  signal?: AbortSignal,
): Promise<AuthorStory> {
  // They come while the data is read. That they do not is told below, or does not matter.
  const checks = Promise.all([
    import('../story/check/check-story.lazy.js'),
    import('../story/check/check-tags.lazy.js'),
  ]);
  checks.catch(() => undefined);
  // An author's object is not awaited: it could answer like a promise.
  const { given } = data;
  const isWritten = given === undefined || typeof given === 'string';
  const written = isWritten ? await readData(data, signal) : given;
  const [{ resolveStory }, { checkTags }] = await checks;
  const story = resolveStory(written, language, place);
  const issues = await checkUse(story);
  if (issues.length) throw new StoryDataError(issues);
  const lacks = checkTags(tags(story), story);
  if (lacks.length) throw new StoryDataError(lacks);
  // An element that gets data which another one has checked does not report it again.
  const isToldAnew = written !== story.data && story.leftOut.length > 0;
  return { story, error: isToldAnew ? new StoryDataError(story.leftOut) : undefined };
}

/** The issues in how stories use their graphics: every figure in the prose of a story asks for them. */
const found = new WeakMap<Story, Promise<readonly Issue[]>>();

function checkUse(story: Story): Promise<readonly Issue[]> {
  const issues = found.get(story) ?? findIssues(story);
  found.set(story, issues);
  return issues;
}

/**
 * Most authors bring figures without texts of their own: what checks the texts is a chunk of its
 * own.
 */
async function findIssues({ data, steps }: Story): Promise<readonly Issue[]> {
  if (!data.graphics && !steps.length) return [];
  const { checkGraphics } = await import('../story/check/check-graphics.lazy.js');
  return checkGraphics(data);
}

function readData({ given, holder, src = '' }: AuthorData, signal?: AbortSignal): unknown {
  if (typeof given === 'string') return readText(given);
  if (holder instanceof HTMLTableElement) return readRows(holder);
  return holder ? parseJson(holder.textContent) : fetchData(src, signal);
}

/** What servers say of JSON and of sheets; many know no better than that it is text, or bytes. */
const TYPES =
  /^(?:(?:application|text)\/(?:[\w.-]+\+)?(?:json|csv)|text\/plain|application\/octet-stream)$/;

async function fetchData(src: string, signal: AbortSignal | undefined): Promise<unknown> {
  const { fetchText } = await import('../support/fetch-text.lazy.js');
  const text = await fetchText(src, { types: TYPES, signal }).catch((error: unknown) => {
    const hint = `give the address of a story file in JSON, or of a sheet in CSV (${String(error)})`;
    throw new StoryDataError([{ path: 'src', value: src, hint }]);
  });
  if (IS_JSON.test(text)) return parseJson(text);
  checkLength(text);
  const { readCsv } = await import('./read-figures.lazy.js');
  return readCsv(text) ?? parseJson(text);
}

const IS_JSON = /^\s*[[{]/;

/** An attribute holds JSON, or figures without brackets. */
async function readText(text: string): Promise<unknown> {
  checkLength(text);
  if (IS_JSON.test(text)) return parseJson(text);
  const { readValues } = await import('./read-figures.lazy.js');
  return readValues(text);
}

async function parseJson(text: string): Promise<unknown> {
  checkLength(text);
  try {
    // WordPress writes `&` as `&#038;`, which is valid in JSON and would be shown as it stands.
    return JSON.parse(text.replaceAll('&#038;', '&'));
  } catch (error) {
    const { repairJson } = await import('./repair-json.lazy.js');
    const repaired = repairJson(text);
    if (repaired !== undefined) return repaired;
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

async function readRows(table: HTMLTableElement): Promise<unknown> {
  checkLength(table.textContent);
  const { readTable } = await import('./read-figures.lazy.js');
  return readTable(table);
}
