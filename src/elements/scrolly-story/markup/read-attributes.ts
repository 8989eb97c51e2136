import { warnOnce } from '../../../support/warn-once.js';
import { type Layout, layouts } from './choices.js';
import { type Mode, modes } from './choices.js';

/** The layout that an author asks for; `auto`, by the container's width, for none or an unknown one. */
export function readLayout(story: HTMLElement & { layout: string }): Layout | 'auto' {
  return choose(story, 'layout', story.layout, layouts) ?? 'auto';
}

/** The mode that an author asks for; `scroll` for none or an unknown one. */
export function readMode(story: HTMLElement & { mode: string }): Mode {
  return choose(story, 'mode', story.mode, modes) ?? 'scroll';
}

function choose<Choice extends string>(
  { localName }: HTMLElement,
  attribute: string,
  value: string,
  choices: readonly Choice[],
): Choice | undefined {
  const valid = choices.find((choice) => choice === value);
  if (value && !valid)
    warnOnce(localName, `has no ${attribute} "${value}". Use one of: ${choices.join(', ')}.`);
  return valid;
}

/** The offset that an author asks for; half the screen for none or an impossible one. */
export function readOffset(story: HTMLElement & { offset: number | null }): number {
  const { offset, localName } = story;
  const written = story.getAttribute('offset') ?? offset;
  if (written === null || offset === null) return 0.5;
  if (written !== '' && offset >= 0 && offset <= 1) return offset;
  warnOnce(localName, `has offset "${written}". Use 0 to 1; 0.5 is used now.`);
  return 0.5;
}
