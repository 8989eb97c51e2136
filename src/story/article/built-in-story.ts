import type { Story } from '../story.js';
import { type Excerpt, tellExcerpt } from './excerpt.js';
import { facts, sources } from './facts.js';
import { sums } from './sums.js';

const all: Excerpt = { sources, facts, sums };

/** The article's own story: what a tag tells unless its author gives another. */
export function builtInStory(language = 'en'): Story {
  return tellExcerpt(all, language);
}
