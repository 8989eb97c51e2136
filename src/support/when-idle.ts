/**
 * Runs a task when the page has nothing better to do. Never where the reader saves data: what is
 * fetched then may not be needed.
 */
export function whenIdle(task: () => void): void {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  // WebKit has no idle callback in its releases. https://bugs.webkit.org/show_bug.cgi?id=164193
  if ('requestIdleCallback' in window) requestIdleCallback(task);
  else setTimeout(task, LATER);
}

const LATER = 2000;
