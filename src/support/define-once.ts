import { version } from './version.js';
import { warnOnce } from './warn-once.js';

/** Where the page remembers the version that came first, whichever copy asks. */
const FIRST = Symbol.for('desertion-story.version');

const page = globalThis as { [FIRST]?: string };

/**
 * Registers a tag unless the page already has it: a second copy of the bundle must never throw, and
 * the copy that came first keeps the tag. The author of the page hears of it once.
 */
export function defineOnce(tag: string, element: CustomElementConstructor): void {
  const first = customElements.get(tag);
  if (first === element) return;
  if (first)
    warnOnce(
      'desertion-story',
      `is loaded twice: version ${page[FIRST] ?? '?'} came first and keeps its tags; remove version ${version}.`,
    );
  else {
    customElements.define(tag, element);
    page[FIRST] ??= version;
  }
}
