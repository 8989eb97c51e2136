/** What a story says of itself to whoever looks for the address or the name of one of its steps. */
interface Addressed extends Element {
  name: string;
  steps: readonly HTMLElement[];
  index: number;
  /** Of the whole that it is a part of. */
  outline?: { name: string };
}

/** The names of the story and of the step at which a graphic is shown; either is empty where there is none. */
export function findStep(graphic: Element): { story: string; step: string } {
  const story = findAround(graphic, 'scrolly-story') as Addressed | undefined;
  // The copy at a step of a flat story is in that step; on a stage, the active step is meant.
  const step = findAround(graphic, 'scrolly-step, [data-step]') ?? story?.steps[story.index];
  return {
    story: story?.outline?.name ?? story?.name ?? '',
    step: step ? nameOfStep(step) : '',
  };
}

/** The nearest such element that something is in, in whatever shadow roots. */
export function findAround(element: Element, selector: string): Element | undefined {
  const found = element.closest(selector);
  if (found) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? findAround(root.host, selector) : undefined;
}

/** A property goes before the attribute, as the story reads it. */
function nameOfStep(step: Element): string {
  const own: unknown = Reflect.get(step, 'name');
  if (typeof own === 'string' && own) return own;
  return step.getAttribute('name') ?? step.getAttribute('data-step') ?? '';
}
