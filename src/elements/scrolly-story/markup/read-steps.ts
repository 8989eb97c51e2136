import { graphicTags } from '../../../story/graphic-tags.js';
import { warnOnce } from '../../../support/warn-once.js';

/** One step as its author wrote it, with what it leaves out taken from the step before. */
export interface StoryStep {
  element: HTMLElement;
  name: string;
  graphic: HTMLElement | undefined;
  state: string;
}

const STEPS = 'scrolly-step, [data-step]';

/**
 * The steps of a story, in reading order, wherever a content system has wrapped them. Steps of a
 * story within the story are that story's own.
 */
export function readSteps(story: HTMLElement): StoryStep[] {
  const elements = ownDescendants(story, STEPS);
  let graphic = findDefaultGraphic(story, elements);
  let state = '';
  return elements.map((element, i) => {
    const wanted = readField(element, 'graphic');
    const found = wanted ? findGraphic(story, wanted) : graphic;
    if (wanted && !found) warnAboutGraphic(story, wanted);
    const isOther = found && found !== graphic;
    graphic = found ?? graphic;
    state = readField(element, 'state') || (isOther ? '' : state);
    return { element, name: readField(element, 'name') || String(i), graphic, state };
  });
}

/** The index of a step, by its name or index; −1 and a message for one that is not there. */
export function findStep(steps: readonly StoryStep[], wanted: string | number): number {
  const index = typeof wanted === 'number' ? wanted : steps.findIndex((it) => it.name === wanted);
  if (steps[index]) return index;
  const names = steps.map(({ name }) => name).join(', ');
  warnOnce('scrolly-story', `has no step "${wanted}". Use one of: ${names}.`);
  return -1;
}

/** Every graphic that the story puts on its stage: those that steps name, and ours that none does. */
export function findGraphics(story: HTMLElement, steps: readonly StoryStep[]): HTMLElement[] {
  const named = steps.flatMap(({ graphic }) => graphic ?? []);
  return [...new Set([...named, ...findOurs(story)])];
}

/** Whether an element is a step or holds one. */
export function holdsStep(element: Element): boolean {
  return element.matches(STEPS) || element.querySelector(STEPS) !== null;
}

function ownDescendants(story: HTMLElement, selector: string): HTMLElement[] {
  return [...story.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => element.parentElement?.closest('scrolly-story') === story,
  );
}

/** Graphics of the bundle that stand on their own in the story; one within a step is part of its prose. */
function findOurs(story: HTMLElement): HTMLElement[] {
  return ownDescendants(story, graphicTags.join()).filter((element) => !element.closest(STEPS));
}

/** The first graphic that stands in the story; failing ours, the first that a step names. */
function findDefaultGraphic(
  story: HTMLElement,
  steps: readonly HTMLElement[],
): HTMLElement | undefined {
  const named = steps.map((step) => readField(step, 'graphic')).find(Boolean);
  return findOurs(story)[0] ?? (named ? findGraphic(story, named) : undefined);
}

/** By id, else by tag name; what stands within a step is part of its prose. */
function findGraphic(story: HTMLElement, name: string): HTMLElement | undefined {
  const graphics = ownDescendants(story, '*').filter((element) => !element.closest(STEPS));
  const byId = graphics.filter(({ id }) => id === name);
  const found = byId.length ? byId : graphics.filter((it) => it.localName === name.toLowerCase());
  if (found.length > 1)
    warnOnce(
      'scrolly-step',
      `names the graphic "${name}", which ${found.length} graphics are: the first is shown. Give each an id of its own.`,
    );
  return found[0];
}

/** A property goes before the attribute: frameworks set properties, and write no attribute then. */
function readField(step: HTMLElement, field: 'name' | 'graphic' | 'state'): string {
  const own: unknown = step.localName === 'scrolly-step' ? Reflect.get(step, field) : undefined;
  if (typeof own === 'string' && own) return own;
  const data = field === 'name' ? 'step' : field;
  return step.getAttribute(field) || step.dataset[data] || '';
}

function warnAboutGraphic(story: HTMLElement, name: string): void {
  const ids = ownDescendants(story, '[id]').map(({ id }) => id);
  const choices = [...findOurs(story).map(({ localName }) => localName), ...ids];
  warnOnce(
    'scrolly-step',
    `names the graphic "${name}", which is not in its story. Use a tag name or an id: ${
      [...new Set(choices)].join(', ') || 'the story holds no graphic'
    }.`,
  );
}
