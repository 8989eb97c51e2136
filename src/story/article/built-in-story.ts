import { translateEntries } from '../../languages/language.js';
import { workOutSums } from '../create-story.js';
import { assembleStory, type Story } from '../story.js';
import { article } from './article.js';

const sums = workOutSums(article);

/** The article's, in one language or another, by the data that each is told from. */
const builtIn = new WeakMap<object, Story>();

/** The article's own story: what every tag tells unless its author gives another. */
export function builtInStory(language = 'en'): Story {
  const facts = translateEntries(article.facts, 'facts', language);
  const story = builtIn.get(facts);
  if (story) return story;
  const derived = translateEntries(article.derived, 'sums', language);
  const sources = translateEntries(article.sources, 'sources', language);
  const data = facts === article.facts ? article : { ...article, facts, derived, sources };
  const made = assembleStory(data, translateEntries(sums, 'sums', language));
  for (const key of [facts, data]) builtIn.set(key, made);
  return made;
}

/** The built-in story that is told from some data; undefined for any other data. */
export const findBuiltIn = (data: object): Story | undefined => builtIn.get(data);
