import { loadAuthorStory } from '../../src/author-data/load-author-story.lazy.js';
import { readNumbers } from '../../src/story/check/read-numbers.js';
import type { StoryDataError } from '../../src/story/issue.js';
import type { Story } from '../../src/story/story.js';
import type { Fact, StoryData } from '../../src/story/story-data.js';
import { WHOLE } from './embed.js';
import type { Complaint, Place, Reading, ReadingError } from './text-lines.js';

/*
 * What only somebody with data needs: a parser for its format, loaded on demand, and the same check
 * that a page makes.
 */

const readers: Readonly<Record<string, () => Promise<(text: string) => Reading>>> = {
  json: async () => (await import('./read-json.js')).readJson,
  csv: async () => (await import('./read-csv.js')).readCsv,
  archieml: async () => (await import('./read-archieml.js')).readArchieml,
};

/** Data that a tag can tell, or what is wrong with it. */
export type Checked = { data: unknown } | { complaints: readonly Complaint[] };

/**
 * Reads what somebody has pasted, and checks whether the tag can tell it.
 *
 * @param place the language of the place where the tag will stand, in which numbers that are text are read
 */
export async function readData(
  text: string,
  format: string,
  tag: string,
  place: string,
): Promise<Checked> {
  let reading: Reading | undefined;
  try {
    reading = (await readers[format]!())(text);
    const graphics = (story: Story): string[] => listGraphics(tag, story);
    const { story, error } = await loadAuthorStory({ given: reading.data }, graphics, 'en', place);
    // Addresses that are left out are told of in the preview; a sum that is lost, at the line that spoils it.
    if (error && story?.lost.size !== 0) throw error;
    // Numbers from here on, which mean the same wherever the tag is pasted.
    return { data: readNumbers(reading.data, place).data };
  } catch (error) {
    return { complaints: listComplaints(error as Error, reading) };
  }
}

function listGraphics(tag: string, { data }: Story): string[] {
  return tag === WHOLE ? data.steps.flatMap(({ graphic }) => graphic ?? []) : [tag];
}

function listComplaints(error: Error, reading: Reading | undefined): readonly Complaint[] {
  const { complaints, issues } = error as Partial<ReadingError & StoryDataError>;
  if (complaints) return complaints;
  if (!issues || !reading) throw error;
  return issues
    .map(({ path, value, hint }) => ({
      message: `${path || 'The data'} is ${value === undefined ? 'missing' : shorten(value)}: ${hint}`,
      ...(reading.locate(path) ?? locateEntry(value, reading)),
    }))
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

/** What is wrong with an entry of the article may come from an entry that it names. */
function locateEntry(id: unknown, { data, locate }: Reading): Place | undefined {
  const { facts } = data as Partial<StoryData>;
  const index = Array.isArray(facts)
    ? facts.map((fact: Fact | null) => fact?.id).indexOf(id as string)
    : -1;
  return index < 0 ? undefined : locate(`facts[${index}]`);
}

function shorten(value: unknown): string {
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
