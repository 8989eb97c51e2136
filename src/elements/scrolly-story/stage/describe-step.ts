import { wordLanguage } from '../../../words/page-language.js';
import { put, wordsIn } from '../../../words/words.js';
import type { StoryStep } from '../markup/read-steps.js';
import { isOurs } from './stage.js';

/** What the graphic shows at a step, as a sentence: the author's words, or the graphic's own. */
export function describeStep(step: StoryStep): string {
  const own = step.element.dataset['alt'];
  if (own) return own;
  const sentence = describeGraphic(step);
  if (!sentence) return '';
  const { nowShown } = wordsIn({ language: wordLanguage(step.element) });
  return put(nowShown, { sentence });
}

/** The author's words about the graphic at a step, or the graphic's own. */
export function describeGraphic({ element, graphic, state }: StoryStep): string {
  const own = element.dataset['alt'];
  if (own) return own;
  const given = graphic?.getAttribute('alt') ?? graphic?.getAttribute('aria-label');
  return (isOurs(graphic) ? graphic.describe?.(state) : given) ?? '';
}

/** Lets each step know whether it is the active one; without an index, there is none. */
export function markActive(steps: readonly StoryStep[], index: number | undefined): void {
  steps.forEach(({ element }, i) => {
    const active = index === undefined ? undefined : i === index;
    if (element.localName === 'scrolly-step') Object.assign(element, { active });
  });
}
