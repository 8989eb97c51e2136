import { article } from './article.js';
import type { StoryData } from './story-data.js';
import { createStory, type Story } from './story.js';

/** Data that has been found valid, by object: a story checks it once and hands it to its graphics. */
const known = new WeakMap<object, Story>();

/** The story of data that is built in or was checked before; undefined for any other. */
export function knownStory(data: object): Story | undefined {
  if (data === article && !known.has(article)) return rememberStory(article);
  return known.get(data);
}

/** The article's own story: what every tag tells unless its author gives another. */
export function builtInStory(): Story {
  return knownStory(article) as Story;
}

/** Makes a story of valid data, to be found again under the data and under what its author wrote. */
export function rememberStory(data: StoryData, input: Partial<StoryData> = {}): Story {
  const story = createStory(data, { isOwn: 'sources' in input, writtenFacts: input.facts });
  known.set(data, story);
  known.set(input, story);
  return story;
}
