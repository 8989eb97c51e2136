import { warnOnce } from '../../support/warn-once.js';
import { layouts, type Layout } from './layouts.js';
import { modes, type Mode } from './rendering.js';

/** The layout that an author asks for; `auto`, by the container's width, for none or an unknown one. */
export function readLayout({
  layout,
  localName,
}: HTMLElement & { layout: string }): Layout | 'auto' {
  if (!layout) return 'auto';
  const valid = layouts.find((known) => known === layout);
  if (!valid) warnOnce(localName, `has no layout "${layout}". Use one of: ${layouts.join(', ')}.`);
  return valid ?? 'auto';
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

/** The mode that an author asks for; `scroll` for none or an unknown one. */
export function readMode({ mode, localName }: HTMLElement & { mode: string }): Mode {
  const valid = modes.find((known) => known === (mode || 'scroll'));
  if (!valid) warnOnce(localName, `has no mode "${mode}". Use one of: ${modes.join(', ')}.`);
  return valid ?? 'scroll';
}
