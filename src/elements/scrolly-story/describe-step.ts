import { words } from '../shared/words.js';
import type { StoryStep } from './read-steps.js';
import { isOurs } from './stage.js';

/** What the graphic shows at a step, as a sentence: the author's words, or the graphic's own. */
export function describeStep({ element, graphic, state }: StoryStep): string {
  const own = element.dataset['alt'];
  if (own) return own;
  const sentence = isOurs(graphic) ? graphic.describe?.(state) : graphic?.getAttribute('alt');
  return sentence ? words.nowShown(sentence) : '';
}
