import type { ReaderChoice } from './reader-preferences.js';
import { READER_CHANGE, READER_KEY, readerChoice, setChoice } from './reader-preferences.js';

/**
 * Takes on what the reader has chosen, for all stories of the page at once, and remembers it where it
 * may. What is `undefined`, or as the author wants it anyway, is forgotten.
 */
export function chooseForReader(chosen: ReaderChoice): void {
  const all = Object.entries({ ...readerChoice(), ...chosen });
  const choice = Object.fromEntries(all.filter(([, value]) => value)) as ReaderChoice;
  setChoice(choice);
  try {
    if (Object.keys(choice).length) localStorage.setItem(READER_KEY, JSON.stringify(choice));
    else localStorage.removeItem(READER_KEY);
  } catch {
    // Storage is blocked: the choice holds for this page alone.
  }
  window.dispatchEvent(new Event(READER_CHANGE));
}
