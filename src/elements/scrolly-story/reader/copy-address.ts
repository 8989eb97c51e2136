import { writeHash } from '../../../support/write-hash.js';

/** The address of a step within this page: `#story/step`. */
export function writeAddress(story: string, step: string): string {
  const hash = writeHash(story, step);
  // With a `<base>`, a fragment alone would lead away.
  const [page = ''] = location.href.split('#');
  return document.baseURI.split('#')[0] === page ? hash : page + hash;
}

/** Whether the address has been copied: a page may not be allowed to. */
export async function copyAddress(address: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(address);
    return true;
  } catch {
    return false;
  }
}
