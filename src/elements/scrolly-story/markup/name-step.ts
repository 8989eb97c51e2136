import { beginOfText } from '../../../words/begin-of-text.js';
import { nameInWords } from '../../../words/name-in-words.js';
import type { StoryStep } from './read-steps.js';

/** As readers know it: by its heading, else by how it begins, else by the name that its author gave it, as words. */
export function nameStep(
  { element, name }: Pick<StoryStep, 'element' | 'name'>,
  index: number,
): string {
  const heading = element.querySelector('h1, h2, h3, h4, h5, h6')?.textContent.trim();
  const own = name === String(index) ? '' : nameInWords(name);
  return heading || beginOfText(readBeginning(element)) || own;
}

/** The first paragraph, unless a figure in it has its words in a tree of its own. */
function readBeginning(step: HTMLElement): string {
  const first = step.querySelector('p') ?? step;
  const words = first.querySelector('story-figure:empty') ? '' : first.textContent;
  return words.replace(/\s+/g, ' ').trim();
}
