import { translateEntries } from '../languages/language.js';
import { article } from './article.js';
import { builtInSums } from './built-in-sums.js';
import type { StoryData } from './story-data.js';
import { assembleStory, type Story } from './story.js';

/** Data that has been found valid, by object: a story checks it once and hands it to its graphics. */
const known = new WeakMap<object, Story>();

/** The built-in stories, by the data that each is told from: the article's, in one language or another. */
const builtIn = new WeakMap<object, Story>();

/** The story of data that is built in or was checked before; undefined for any other. */
export function knownStory(data: object): Story | undefined {
  if (data === article) return builtInStory();
  return builtIn.get(data) ?? known.get(data);
}

/** The article's figures with their words in a language. */
export function articleIn(language: string): StoryData {
  return builtInStory(language).data;
}

/** The article's own story: what every tag tells unless its author gives another. */
export function builtInStory(language = 'en'): Story {
  const facts = translateEntries(article.facts, 'id', 'facts', language);
  const story = builtIn.get(facts);
  if (story) return story;
  const derived = translateEntries(article.derived, 'id', 'sums', language);
  const sources = translateEntries(article.sources, 'id', 'sources', language);
  const data = facts === article.facts ? article : { ...article, facts, derived, sources };
  const made = assembleStory(data, translateEntries(builtInSums, 'id', 'sums', language));
  for (const key of [facts, data]) builtIn.set(key, made);
  return made;
}

/** Whether a story is the article's own, as it is built in. */
export function isBuiltIn({ data }: Story): boolean {
  return builtIn.has(data);
}

/** Finds a story of valid data again under that data. */
export function rememberStory(story: Story): Story {
  known.set(story.data, story);
  return story;
}
