import { warnOnce } from './warn-once.js';

/**
 * Loads a part of the bundle that is fetched on demand. Where it does not come, the reader keeps what
 * is there, and the author is told.
 */
export async function loadPart<Part>(
  tag: string,
  load: () => Promise<Part>,
): Promise<Part | undefined> {
  try {
    return await load();
  } catch (error) {
    warnOnce(tag, `misses a part of itself: put all of dist/ on the server (${String(error)}).`);
    return undefined;
  }
}
