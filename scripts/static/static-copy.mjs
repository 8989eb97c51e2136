import { createCopy } from '../../dist/figure/copy.js';
import { translate } from '../../dist/languages/language.js';
import { tellExcerpt } from '../../dist/story/article/excerpt.js';
import { measureLine } from './measure-text.mjs';

export const isRightToLeft = (language) => language === 'ar';

/** The states of a graphic, in order: those that a story has words for. */
export function statesOf({ excerpt: { states }, localName }, story) {
  const own = story?.data.graphics?.[localName];
  return own ? states.filter((state) => state in own.states) : states;
}

/** What a graphic says of a story, as it says it itself; of the built-in one, unless another is given. */
export function copyOf({ excerpt, words, localName }, language, given) {
  const story = given ?? tellExcerpt(excerpt, language);
  const own = story.data.graphics?.[localName];
  const binding = {
    figures: new Map(Object.entries({ ...excerpt.roles, ...own?.figures })),
    words: own ?? translate(words, localName, language),
  };
  return createCopy(story, binding, language, measureLine);
}
