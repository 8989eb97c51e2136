import { version } from './version.js';
import { warnOnce } from './warn-once.js';

/** Where the page remembers the version that came first, whichever copy asks. */
const FIRST = Symbol.for('desertion-story.version');
/** The version of the bundle that looks after all tags of the page. */
const BUNDLE = Symbol.for('desertion-story.bundle');

const page = globalThis as { [FIRST]?: string; [BUNDLE]?: string };

/**
 * Registers a tag unless the page already has it: a second copy of the bundle must never throw, and
 * the copy that came first keeps the tag. The author of the page hears of it once.
 */
export function defineOnce(tag: string, element: CustomElementConstructor): void {
  const first = customElements.get(tag);
  if (first === element) return;
  if (first) warnOfSecond(page[FIRST]);
  else {
    customElements.define(tag, element);
    page[FIRST] ??= version;
  }
}

/** Whether this is the first bundle of the page, which looks after all of it: a second leaves that to the first. */
export function claimPage(): boolean {
  if (page[BUNDLE] !== undefined) {
    warnOfSecond(page[BUNDLE]);
    return false;
  }
  page[BUNDLE] = version;
  return true;
}

function warnOfSecond(first = '?'): void {
  warnOnce(
    'desertion-story',
    `is loaded twice: version ${first} came first and keeps its tags; remove version ${version}.`,
  );
}
