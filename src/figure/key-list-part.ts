import type * as KeyListPart from './key-list.lazy.js';

/** Shared by all keys once it has been loaded. */
export let keyListPart: typeof KeyListPart | undefined;

/** For a key that has something to list, and for whoever shows one at once: what comes later moves the page. */
export async function loadKeyList(): Promise<void> {
  keyListPart ??= await import('./key-list.lazy.js');
}
