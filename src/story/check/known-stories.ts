import { article } from '../article/article.js';
import { builtInStory } from '../article/built-in-story.js';
import { findBuiltIn } from '../article/excerpt.js';
import type { Story } from '../story.js';

/** Data that has been found valid, by object: a story checks it once and hands it to its graphics. */
const known = new WeakMap<object, Story>();

/** The story of data that is built in or was checked before; undefined for any other. */
export function knownStory(data: object): Story | undefined {
  if (data === article) return builtInStory();
  return findBuiltIn(data) ?? known.get(data);
}

/** Finds a story of valid data again under that data. */
export function rememberStory(story: Story): Story {
  known.set(story.data, story);
  return story;
}
