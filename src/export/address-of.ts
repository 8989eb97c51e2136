import { writeHash } from '../support/write-hash.js';

/** What a story says of itself to whoever looks for the address of one of its steps. */
interface Addressed extends Element {
  name: string;
  steps: readonly HTMLElement[];
  index: number;
  /** Of the whole that it is a part of. */
  outline?: { name: string };
}

/** Where a graphic can be found: at the step of the story that shows it, if steps have addresses, else on its page. */
export function addressOf(graphic: Element): string {
  const page = addressOfPage().split('#')[0]!;
  const story = findAround(graphic, 'scrolly-story') as Addressed | undefined;
  // The copy at a step of a flat story is in that step; on a stage, the active step is meant.
  const step = findAround(graphic, 'scrolly-step, [data-step]') ?? story?.steps[story.index];
  const [name, stepName] = [story?.outline?.name ?? story?.name, step && nameOfStep(step)];
  return name && stepName ? page + writeHash(name, stepName) : page;
}

/** The address that the page names as its canonical one, else its own. */
function addressOfPage(): string {
  return document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href || location.href;
}

/** The nearest such element that something is in, in whatever shadow roots. */
function findAround(element: Element, selector: string): Element | undefined {
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
