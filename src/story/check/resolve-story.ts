import { articleIn } from '../article/article.js';
import { createStory } from '../create-story.js';
import { wordsOfFall } from '../format/fall-words.js';
import type { Story } from '../story.js';
import type { StoryData } from '../story-data.js';
import { copyData } from './copy-data.js';
import { joinUnits } from './join-units.js';
import { knownStory, rememberStory } from './known-stories.js';
import { leaveOutAddresses } from './leave-out-addresses.js';
import { parseStoryData } from './parse-story-data.js';

/** What has been made of an author's object, by the languages of what it updates and of its numbers. */
const resolved = new WeakMap<object, Map<string, Story>>();

/**
 * Checks an author's data and makes a story of it.
 *
 * @param language of the built-in words, for data that updates the built-in story
 * @param place the language of the place where the data stands, for numbers that are text
 * @throws {StoryDataError} with every issue found
 */
export function resolveStory(input: unknown, language = 'en', place = language): Story {
  if (typeof input !== 'object' || !input) return resolve(input, language, place);
  const key = `${language} ${place}`;
  const stories = resolved.get(input) ?? new Map<string, Story>();
  resolved.set(input, stories);
  const story = knownStory(input) ?? stories.get(key) ?? resolve(input, language, place);
  stories.set(key, story);
  return story;
}

function resolve(input: unknown, language: string, place: string): Story {
  const written = copyData(input) as Partial<StoryData>;
  const { data: parsed, lost } = parseStoryData(written, articleIn(language), place);
  const { data, issues } = leaveOutAddresses(parsed);
  const isOwn = 'sources' in written;
  const story = createStory(joinUnits(data), {
    isOwn,
    writtenFacts: written.facts,
    leftOut: [...issues, ...new Set(lost.values())],
    lost,
  });
  if (!isOwn) story.instead = wordsOfFall(story.figures, language);
  return rememberStory(story);
}
