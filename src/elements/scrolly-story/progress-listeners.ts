type Listening = Parameters<EventTarget['addEventListener']>;

/**
 * Counts who listens to `scrolly-progress` on an element: without listeners, nothing runs on
 * scroll. Its host calls it before it adds the listener.
 */
export class ProgressListeners {
  readonly #target: EventTarget;
  readonly #changed: () => void;
  /**
   * For each listener, what takes it off the count. The platform keeps a listener once for each
   * phase.
   */
  readonly #capturing = new Map<unknown, AbortController>();
  readonly #bubbling = new Map<unknown, AbortController>();

  /** @param changed is called when a listener has come or gone */
  constructor(target: EventTarget, changed: () => void) {
    this.#target = target;
    this.#changed = changed;
  }

  get any(): boolean {
    return this.#capturing.size + this.#bubbling.size > 0;
  }

  add(...[type, listener, options]: Listening): void {
    if (type !== 'scrolly-progress' || !listener) return;
    const { once, signal } = typeof options === 'object' ? options : {};
    const capture = isCapturing(options);
    const listeners = capture ? this.#capturing : this.#bubbling;
    if (signal?.aborted || listeners.has(listener)) return;
    const end = new AbortController();
    listeners.set(listener, end);
    const atEnd = { once: true, signal: end.signal };
    const remove = (): void => this.remove(type, listener, capture);
    // Added just before the listener: nothing between the two can stop the event.
    if (once)
      EventTarget.prototype.addEventListener.call(this.#target, type, remove, {
        ...atEnd,
        capture,
      });
    signal?.addEventListener('abort', remove, atEnd);
    this.#changed();
  }

  remove(...[type, listener, options]: Parameters<EventTarget['removeEventListener']>): void {
    if (type !== 'scrolly-progress') return;
    const listeners = isCapturing(options) ? this.#capturing : this.#bubbling;
    listeners.get(listener)?.abort();
    if (listeners.delete(listener)) this.#changed();
  }
}

function isCapturing(options: Listening[2]): boolean {
  return Boolean(typeof options === 'object' ? options.capture : options);
}
