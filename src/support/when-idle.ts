/**
 * Runs a task when the page has nothing better to do. Where the reader saves data, only what is sure to be
 * needed: what is fetched then may not be.
 */
export function whenIdle(task: () => void, isNeeded = false): void {
  if (savesData() && !isNeeded) return;
  // WebKit has no idle callback in its releases. https://bugs.webkit.org/show_bug.cgi?id=164193
  if ('requestIdleCallback' in window) requestIdleCallback(task, { timeout: isNeeded ? LATER : 0 });
  else setTimeout(task, isNeeded ? SOON : LATER);
}

const SOON = 200;
const LATER = 2000;

/** Whether the reader has asked to be sent as little as possible. */
export function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData ?? false;
}
