import { READER_KEY } from '../elements/scrolly-story/reader/reader-preferences.js';

/** Takes back all that a test has chosen as a reader. */
export function forgetReader(): void {
  localStorage.removeItem(READER_KEY);
  window.dispatchEvent(new StorageEvent('storage', { key: READER_KEY }));
}
