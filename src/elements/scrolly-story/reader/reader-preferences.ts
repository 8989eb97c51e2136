import type { Mode } from '../markup/choices.js';

/** What a reader has chosen for every story, before what an author wants. */
export interface ReaderChoice {
  mode?: Mode;
  motion?: 'less';
}

/** Under this key the reader's choice is remembered, where storage is allowed. */
export const READER_KEY = 'scrolly-reader';

/** Sent to the window when the reader has chosen; `storage` says the same in other tabs. */
export const READER_CHANGE = 'scrolly-reader-change';

/** One reader reads all stories of a page, so there is one choice. */
let choice: ReaderChoice | undefined;

export function readerChoice(): ReaderChoice {
  return (choice ??= recallChoice());
}

/** For this page alone where storage is blocked. */
export function setChoice(chosen: ReaderChoice): void {
  choice = chosen;
}

/** Reads again what another tab may have written. */
export function recallChoice(): ReaderChoice {
  try {
    choice = Object(JSON.parse(localStorage.getItem(READER_KEY) ?? '{}')) as ReaderChoice;
  } catch {
    // Storage is blocked, or holds what is not ours.
    choice ??= {};
  }
  return choice;
}
