import { beginOfText } from '../../../words/begin-of-text.js';
import { nameInWords } from '../../../words/name-in-words.js';
import type { StoryStep } from './read-steps.js';

/** As a list of steps calls it: by its title, else by how it begins; a name is for addresses. */
export function nameStep(step: NamedStep, index: number): string {
  return findHeading(step) || beginOfText(readBeginning(step.element)) || nameFor(step, index);
}

/** Beside its own words: by its heading, else by the name that its author gave it, as words. */
export function titleStep(step: NamedStep, index: number): string {
  return findHeading(step) || nameFor(step, index);
}

type NamedStep = Pick<StoryStep, 'element' | 'name'>;

const findHeading = ({ element }: NamedStep): string | undefined =>
  element.querySelector('h1, h2, h3, h4, h5, h6')?.textContent.trim();

const nameFor = ({ name }: NamedStep, index: number): string =>
  name === String(index) ? '' : nameInWords(name);

/** The first paragraph, unless a figure in it has its words in a tree of its own. */
function readBeginning(step: HTMLElement): string {
  const first = step.querySelector('p') ?? step;
  const words = first.querySelector('story-figure:empty') ? '' : first.textContent;
  return words.replace(/\s+/g, ' ').trim();
}
