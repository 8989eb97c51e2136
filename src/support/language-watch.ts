const watchers = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls back when any part of the page changes its language or direction; one observer serves all. */
export function watchLanguage(changed: () => void): void {
  observer ??= new MutationObserver(() => watchers.forEach((changed) => changed()));
  if (!watchers.size)
    observer.observe(document.documentElement, { attributeFilter: ['lang', 'dir'], subtree: true });
  watchers.add(changed);
}

export function unwatchLanguage(changed: () => void): void {
  watchers.delete(changed);
  if (!watchers.size) observer?.disconnect();
}
