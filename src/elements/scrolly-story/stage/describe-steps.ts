import type { StoryStep } from '../markup/read-steps.js';
import { describeStep } from './describe-step.js';

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
