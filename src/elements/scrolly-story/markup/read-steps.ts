import { listNames } from '../../../story/list-names.js';
import { warnOnce } from '../../../support/warn-once.js';
import { GraphicFinder } from './graphic-finder.js';
import { ownDescendants, STEPS } from './own-descendants.js';

/** One step as its author wrote it, with what it leaves out taken from the step before. */
export interface StoryStep {
  element: HTMLElement;
  name: string;
  graphic: HTMLElement | undefined;
  state: string;
}

/**
 * The steps of a story, in reading order, wherever a content system has wrapped them. Steps of a
 * story within the story are that story's own.
 */
export function readSteps(story: HTMLElement): StoryStep[] {
  const elements = ownDescendants(story, STEPS);
  const graphics = new GraphicFinder(story);
  let graphic = findDefaultGraphic(elements, graphics);
  let state = '';
  return elements.map((element, i) => {
    const wanted = readField(element, 'graphic');
    const found = wanted ? graphics.find(wanted) : graphic;
    const isOther = found && found !== graphic;
    graphic = found ?? graphic;
    state = readField(element, 'state') || (isOther ? '' : state);
    return { element, name: readName(element, i), graphic, state };
  });
}

/** By which addresses and `goTo()` find a step: a step without a name has its number. */
export function readName(step: HTMLElement, index: number): string {
  return readField(step, 'name') || String(index);
}

/** The index of a step, by its name or index; −1 and a message for one that is not there. */
export function findStep(steps: readonly StoryStep[], wanted: string | number): number {
  const index = typeof wanted === 'number' ? wanted : steps.findIndex((it) => it.name === wanted);
  if (steps[index]) return index;
  const names = listNames(steps.map(({ name }) => name));
  warnOnce('scrolly-story', `has no step "${wanted}". Use one of: ${names}.`);
  return -1;
}

/** Every graphic that the story puts on its stage: those that steps name, and ours that none does. */
export function findGraphics(story: HTMLElement, steps: readonly StoryStep[]): HTMLElement[] {
  const named = steps.flatMap(({ graphic }) => graphic ?? []);
  return [...new Set([...named, ...new GraphicFinder(story).ours])];
}

/** Whether an element is a step or holds one. */
export function holdsStep(element: Element): boolean {
  return element.matches(STEPS) || element.querySelector(STEPS) !== null;
}

/** The first graphic that stands in the story; failing ours, the first that a step names. */
function findDefaultGraphic(
  steps: readonly HTMLElement[],
  graphics: GraphicFinder,
): HTMLElement | undefined {
  const named = steps.map((step) => readField(step, 'graphic')).find(Boolean);
  return graphics.ours[0] ?? (named ? graphics.find(named) : undefined);
}

/** A property goes before the attribute: frameworks set properties, and write no attribute then. */
function readField(step: HTMLElement, field: 'name' | 'graphic' | 'state'): string {
  const own: unknown = step.localName === 'scrolly-step' ? Reflect.get(step, field) : undefined;
  if (typeof own === 'string' && own) return own;
  const data = field === 'name' ? 'step' : field;
  return step.getAttribute(field) || step.dataset[data] || '';
}
