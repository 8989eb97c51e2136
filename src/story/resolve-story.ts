import { article } from './article.js';
import type { StoryData } from './story-data.js';
import { createStory, type Story } from './story.js';

/** Data that has been found valid, by object: a story checks it once and hands it to its graphics. */
const resolved = new WeakMap<object, Story>();

/** The story of data that is built in or was checked before; undefined for any other. */
export function knownStory(data: object): Story | undefined {
  if (data === article && !resolved.has(article)) remember(article);
  return resolved.get(data);
}

/** The article's own story: what every tag tells unless its author gives another. */
export function builtInStory(): Story {
  return knownStory(article) as Story;
}

/**
 * Checks an author's data and makes a story of it. The validator is loaded only now: a page that
 * tells the built-in story never pays for it.
 *
 * @throws {StoryDataError} with every fault found
 */
export async function resolveStory(input: unknown): Promise<Story> {
  const known = typeof input === 'object' && input && knownStory(input);
  if (known) return known;
  const { parseStoryData } = await import('./parse-story-data.js');
  const data = parseStoryData(input, article);
  const story = remember(data, (input as { facts?: Story['writtenFacts'] }).facts);
  if (typeof input === 'object' && input) resolved.set(input, story);
  return story;
}

function remember(data: StoryData, facts?: Story['writtenFacts']): Story {
  const story = createStory(data, facts);
  resolved.set(data, story);
  return story;
}
