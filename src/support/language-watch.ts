const watchers = new Set<() => void>();
const observer =
  typeof MutationObserver === 'undefined'
    ? undefined
    : new MutationObserver(() => watchers.forEach((changed) => changed()));

/** Calls back when any part of the page changes its language or direction; one observer serves all. */
export function watchLanguage(changed: () => void): void {
  if (!watchers.size)
    observer?.observe(document.documentElement, {
      attributeFilter: ['lang', 'dir'],
      subtree: true,
    });
  watchers.add(changed);
}

export function unwatchLanguage(changed: () => void): void {
  watchers.delete(changed);
  if (!watchers.size) observer?.disconnect();
}
