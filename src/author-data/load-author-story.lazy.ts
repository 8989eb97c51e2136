import { type Issue, StoryDataError } from '../story/issue.js';
import type { Story } from '../story/story.js';
import { storyTags } from './find-author-data.js';
import { lookForUnused } from './look-for-unused.js';
import { type AuthorData, readData, type Reading } from './read-author-data.js';
import { ScrollyErrorEvent } from './scrolly-error-event.js';
import { wantsNote } from './wants-note.js';

/*
 * Reads an author's own data, has it checked and reports on it. It is a chunk of its own, which a page
 * that tells the built-in story never loads.
 */

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
  const unused = data.given === undefined ? undefined : data.holder?.closest(storyTags.join());
  if (unused) void lookForUnused(unused);
  let reading: Reading | undefined;
  try {
    // They come while the data is read. That they do not is told below, or does not matter.
    const checks = Promise.all([
      import('../story/check/check-story.lazy.js'),
      import('../story/check/check-tags.lazy.js'),
    ]);
    checks.catch(() => undefined);
    reading = isWritten(data) ? await readData(data, signal) : undefined;
    const [{ resolveStory }, { checkTags }] = await checks;
    const written = reading ? reading.data : data.given;
    const story = resolveStory(written, language, place);
    const misused = await checkUse(story);
    const lacks = checkTags(tags(story), story).filter(({ path }) => !isAmong(misused, path));
    if (misused.length || lacks.length) throw new StoryDataError([...misused, ...lacks]);
    // An element that gets data which another one has checked does not report it again.
    const isToldAnew = written !== story.data && story.leftOut.length > 0;
    const error = isToldAnew ? new StoryDataError(story.leftOut) : undefined;
    return { story, error: error && (await locate(error, reading)) };
  } catch (error) {
    return { error: await locate(error as Error, reading) };
  }
}

/** Tells the author, on the console and, where they ask for it, over the element; and the page, by an event. */
export function reportError(host: HTMLElement, error: Error): void {
  const line = `<${host.localName}> ${error.message}`;
  console.error(line);
  const issues = error instanceof StoryDataError ? error.issues : [];
  host.dispatchEvent(new ScrollyErrorEvent(line, issues));
  if (wantsNote(host)) void showOnPage(host, line);
}

/** The console has it already: where the part for the page does not come, that is all. */
async function showOnPage(host: HTMLElement, line: string): Promise<void> {
  const part = await import('./author-note.lazy.js').catch(() => undefined);
  part?.showNote(host, line);
}

/** An author's object is not awaited: it could answer like a promise. */
const isWritten = ({ given }: AuthorData): boolean =>
  given === undefined || typeof given === 'string';

/** A role that is given a figure which is not there is one mistake: no figure is missing besides. */
const isAmong = (issues: readonly Issue[], path: string): boolean =>
  issues.some((it) => it.path.startsWith(`${path}.`));

/** With the lines or rows of its issues, as far as they are known. */
async function locate(error: Error, reading: Reading | undefined): Promise<Error> {
  if (!reading || !(error instanceof StoryDataError)) return error;
  return new StoryDataError(await reading.locate(error.issues));
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
