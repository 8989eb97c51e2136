/** Counts who listens to `scrolly-progress` on an element: without listeners, nothing runs on scroll. */
export class ProgressListeners {
  readonly #listeners = new Set<unknown>();

  get any(): boolean {
    return this.#listeners.size > 0;
  }

  /** Whether this was a listener to progress. */
  add(type: string, listener: unknown): boolean {
    if (type !== 'scrolly-progress' || !listener) return false;
    this.#listeners.add(listener);
    return true;
  }

  /** Whether this was a listener to progress. */
  remove(type: string, listener: unknown): boolean {
    return type === 'scrolly-progress' && this.#listeners.delete(listener);
  }
}
