import { article } from './article.js';
import { knownStory, rememberStory } from './known-stories.js';
import { parseStoryData } from './parse-story-data.js';
import type { Story } from './story.js';

/**
 * Checks an author's data and makes a story of it.
 *
 * @throws {StoryDataError} with every fault found
 */
export function resolveStory(input: unknown): Story {
  const known = typeof input === 'object' && input && knownStory(input);
  return known || rememberStory(parseStoryData(input, article), input as object);
}
