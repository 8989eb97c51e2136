/** What can hold data; the table of a static picture is for readers alone. */
const HOLDERS = 'script, :not(.scrolly-table) > table';

/** Looks whether an author has put data into a tag in vain: what tells of it is loaded only where there may be some. */
export async function lookForUnused(host: Element): Promise<void> {
  // Half of the page may be missing still.
  if (document.readyState === 'loading')
    await new Promise((go) => document.addEventListener('DOMContentLoaded', go, { once: true }));
  const holders = [...host.querySelectorAll(HOLDERS)];
  if (!holders.length) return;
  const part = await import('./name-unused.lazy.js').catch(() => undefined);
  part?.nameUnused(host, holders);
}
