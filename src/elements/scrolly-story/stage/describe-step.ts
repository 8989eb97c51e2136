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

/** Gives each step the words for its graphic, to stand after its own; plain steps get them from the story. */
export function describeSteps(steps: readonly StoryStep[]): void {
  // Many steps may show the same: a graphic is asked once for each of its states.
  const known = new Map<unknown, Map<string, string>>();
  for (const step of steps) {
    if (step.element.localName !== 'scrolly-step') continue;
    const element: HTMLElement & { description?: string } = step.element;
    const said = known.get(step.graphic) ?? new Map<string, string>();
    known.set(step.graphic, said);
    const own = element.dataset['alt'];
    const description = own || (said.get(step.state) ?? describeStep(step));
    if (!own) said.set(step.state, description);
    // What a step is given before it is defined, Lit gives it again at its first update, over what it
    // has been given since: no words must not take the place of those of a graphic defined just then.
    if (description || element.description) element.description = description;
  }
}

/** Lets each step know whether it is the active one; without an index, there is none. */
export function markActive(steps: readonly StoryStep[], index: number | undefined): void {
  steps.forEach(({ element }, i) => {
    const active = index === undefined ? undefined : i === index;
    if (element.localName === 'scrolly-step') Object.assign(element, { active });
  });
}
