import { nameInWords } from '../../../words/name-in-words.js';
import type { StoryStep } from './read-steps.js';

/** As readers know it: by its heading, else by the name that its author gave it, as words. */
export function nameStep(
  { element, name }: Pick<StoryStep, 'element' | 'name'>,
  index: number,
): string {
  const heading = element.querySelector('h1, h2, h3, h4, h5, h6')?.textContent.trim();
  return heading || (name === String(index) ? '' : nameInWords(name));
}
