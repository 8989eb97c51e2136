import { article } from './article.js';
import { builtInSums } from './built-in-sums.js';
import { assembleStory, type Story } from './story.js';

/** Data that has been found valid, by object: a story checks it once and hands it to its graphics. */
const known = new WeakMap<object, Story>();

/** The story of data that is built in or was checked before; undefined for any other. */
export function knownStory(data: object): Story | undefined {
  return data === article ? builtInStory() : known.get(data);
}

/** The article's own story: what every tag tells unless its author gives another. */
export function builtInStory(): Story {
  return known.get(article) ?? rememberStory(assembleStory(article, builtInSums));
}

/** Finds a story of valid data again under that data and under what its author wrote. */
export function rememberStory(story: Story, written: object = story.data): Story {
  known.set(story.data, story);
  known.set(written, story);
  return story;
}
