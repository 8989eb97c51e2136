import type * as OpeningPart from './opening.lazy.js';

/** Shared by all fields once it has been loaded: a copy of one that is drawn for a file cannot wait. */
export let openingPart: typeof OpeningPart | undefined;

/** For a field that is an opening, and for whoever shows one at once: what is loaded as it is drawn is frames late. */
export async function loadOpening(): Promise<void> {
  openingPart ??= await import('./opening.lazy.js');
}
