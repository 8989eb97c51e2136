import { article } from './article.js';
import { createStory } from './create-story.js';
import { knownStory, rememberStory } from './known-stories.js';
import { parseStoryData } from './parse-story-data.js';
import type { StoryData } from './story-data.js';
import type { Story } from './story.js';

/**
 * Checks an author's data and makes a story of it.
 *
 * @throws {StoryDataError} with every fault found
 */
export function resolveStory(input: unknown): Story {
  const known = typeof input === 'object' && input && knownStory(input);
  if (known) return known;
  const data = parseStoryData(input, article);
  const written = input as Partial<StoryData>;
  const story = createStory(data, { isOwn: 'sources' in written, writtenFacts: written.facts });
  return rememberStory(story, written);
}
