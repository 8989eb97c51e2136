import { createCopy } from '../../dist/figure/copy.js';
import { translate } from '../../dist/languages/language.js';
import { tellExcerpt } from '../../dist/story/article/excerpt.js';
import { measureLine } from './measure-text.mjs';

export const isRightToLeft = (language) => language === 'ar';

/** What a graphic says of the built-in story, as it says it itself. */
export function copyOf({ excerpt, words, localName }, language) {
  const story = tellExcerpt(excerpt, language);
  const binding = {
    figures: new Map(Object.entries(excerpt.roles)),
    words: translate(words, localName, language),
  };
  return createCopy(story, binding, language, measureLine);
}
