import { translateEntries } from '../../languages/language.js';
import type { Figure } from '../figure.js';
import { assembleStory, type Story } from '../story.js';
import type { Fact, Source } from '../story-data.js';

/** What is told of the article: what a graphic tells of it, or all. */
export interface Excerpt {
  sources: readonly Source[];
  facts: readonly Fact[];
  /** Our own arithmetic, worked out. */
  sums: readonly Figure[];
}

/**
 * What a graphic has to know for the article, of itself too. All else that `graphics/<tag>.ts` says of it
 * comes with an author's data.
 */
export interface GraphicExcerpt<State extends string = string> extends Excerpt {
  /** In the order in which they are told. */
  states: readonly State[];
  /** The figure that plays each part. */
  roles: Readonly<Record<string, string>>;
}

/** What has been told, in one language or another, by its facts and by its data. */
const told = new WeakMap<object, Story>();

/** The article's own story, or the part of it that an excerpt holds. */
export function tellExcerpt(part: Excerpt, language: string): Story {
  const facts = translateEntries(part.facts, 'facts', language);
  const before = told.get(facts);
  if (before) return before;
  const sources = translateEntries(part.sources, 'sources', language);
  // No sum is left to be worked out.
  const data = { sources, facts, derived: [], steps: [] };
  const story = assembleStory(data, translateEntries(part.sums, 'sums', language));
  for (const key of [facts, data]) told.set(key, story);
  return story;
}

/** The story that is told from some data of the article; undefined for any other data. */
export const findBuiltIn = (data: object): Story | undefined => told.get(data);
