type Observer = 'IntersectionObserver' | 'ResizeObserver' | 'MutationObserver';

/** What the three kinds of observers have in common. */
type AnyObserver = new (
  callback: (...args: unknown[]) => void,
  options?: unknown,
) => {
  observe(...args: unknown[]): void;
  disconnect(): void;
};

interface Listening {
  target: EventTarget;
  type: string;
  listener: unknown;
  capture: boolean;
}

/**
 * Keeps count of what scripts take from the page and give back: listeners, observers, frames, timers. It
 * counts from its making until `stop`.
 */
export class LeakCounter {
  /** How often an observer has reported to its owner. */
  reports = 0;
  /** How many frames have been asked for. */
  frames = 0;
  readonly #listening: Listening[] = [];
  /** Each observer that observes anything, and what it has looked at last. */
  readonly #observing: Record<Observer, Map<object, unknown>> = {
    IntersectionObserver: new Map(),
    ResizeObserver: new Map(),
    MutationObserver: new Map(),
  };
  readonly #waiting = new Set<number>();
  readonly #timers = new Set<unknown>();
  readonly #undo: (() => void)[] = [];

  constructor() {
    this.#countListeners();
    this.#countFrames();
    this.#countTimers();
    this.#countObservers('IntersectionObserver');
    this.#countObservers('ResizeObserver');
    this.#countObservers('MutationObserver');
  }

  /** The listeners that are there, as words: `Window resize`. */
  get listeners(): string[] {
    return this.#listening
      .map(({ target, type }) => `${target.constructor.name} ${type}`)
      .sort((a, b) => a.localeCompare(b));
  }

  /** How many observers of each kind are observing something. */
  get observers(): Record<Observer, number> {
    const { IntersectionObserver, ResizeObserver, MutationObserver } = this.#observing;
    return {
      IntersectionObserver: IntersectionObserver.size,
      ResizeObserver: ResizeObserver.size,
      MutationObserver: MutationObserver.size,
    };
  }

  /** What observers look at, as words: `ResizeObserver scrolly-story`. */
  get observed(): string[] {
    return Object.entries(this.#observing).flatMap(([kind, observing]) =>
      [...observing.values()].map((target) => {
        const { localName, className } = target as Partial<HTMLElement>;
        return [kind, localName ?? 'document', className].filter(Boolean).join(' ');
      }),
    );
  }

  /** How many frames have been asked for and are still to come. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** How many timers are running. */
  get timers(): number {
    return this.#timers.size;
  }

  /** The listeners of the page itself and of what belongs to its window: those of elements go with them. */
  get listenersOfPage(): string[] {
    const isOfElement = /^(HTML(?!Document|Html|Body)|SVG|ShadowRoot|Scrolly|AbortSignal)|Element /;
    return this.listeners.filter((listener) => !isOfElement.test(listener));
  }

  stop(): void {
    for (const undo of this.#undo.splice(0)) undo();
  }

  #replace<Owner extends object, Name extends keyof Owner>(
    owner: Owner,
    name: Name,
    replacement: (own: Owner[Name]) => Owner[Name],
  ): void {
    const own = owner[name];
    owner[name] = replacement(own);
    this.#undo.push(() => (owner[name] = own));
  }

  #countListeners(): void {
    const listening = this.#listening;
    type Listener = Parameters<EventTarget['addEventListener']>;
    const find = (target: EventTarget, [type, listener, options]: Listener) => {
      const capture = typeof options === 'object' ? Boolean(options.capture) : Boolean(options);
      const sought: Listening = { target, type, listener, capture };
      const isSame = (it: Listening) =>
        Object.entries(sought).every(([key, value]) => it[key as keyof Listening] === value);
      return { sought, index: listening.findIndex(isSame) };
    };
    this.#replace(EventTarget.prototype, 'addEventListener', (own) => {
      return function (this: EventTarget | undefined, ...args: Listener) {
        const { sought, index } = find(this ?? window, args);
        if (index < 0 && args[1]) listening.push(sought);
        const signal = typeof args[2] === 'object' ? args[2].signal : undefined;
        // Not counted itself: it goes with the signal.
        if (signal) own.call(signal, 'abort', () => (this ?? window).removeEventListener(...args));
        own.apply(this ?? window, args);
      };
    });
    this.#replace(EventTarget.prototype, 'removeEventListener', (own) => {
      return function (this: EventTarget | undefined, ...args: Listener) {
        const { index } = find(this ?? window, args);
        if (index >= 0) listening.splice(index, 1);
        own.apply(this ?? window, args);
      };
    });
  }

  #countFrames(): void {
    this.#replace(window, 'requestAnimationFrame', (own) => (callback) => {
      this.frames++;
      const id = own.call(window, (time) => {
        this.#waiting.delete(id);
        callback(time);
      });
      this.#waiting.add(id);
      return id;
    });
    this.#replace(window, 'cancelAnimationFrame', (own) => (id) => {
      this.#waiting.delete(id);
      own.call(window, id);
    });
  }

  #countTimers(): void {
    this.#replace(window, 'setTimeout', (own) => {
      const count = (task: TimerHandler, ...rest: unknown[]): unknown => {
        const id = own.call(
          window,
          (...args: unknown[]) => {
            this.#timers.delete(id);
            if (typeof task === 'function') Reflect.apply(task, window, args);
          },
          ...(rest as [number]),
        );
        this.#timers.add(id);
        return id;
      };
      return count as unknown as typeof own;
    });
    this.#replace(window, 'clearTimeout', (own) => (id) => {
      this.#timers.delete(id);
      own.call(window, id);
    });
  }

  #countObservers(kind: Observer): void {
    const observing = this.#observing[kind];
    const report = () => this.reports++;
    const owner = window as unknown as Record<Observer, AnyObserver>;
    this.#replace(owner, kind, (Own) => {
      return class extends Own {
        constructor(callback: (...args: unknown[]) => void, options?: unknown) {
          const counted = (...args: unknown[]): void => {
            report();
            callback(...args);
          };
          super(counted, options);
        }

        override observe(...args: unknown[]): void {
          observing.set(this, args[0]);
          super.observe(...args);
        }

        override disconnect(): void {
          observing.delete(this);
          super.disconnect();
        }
      };
    });
  }
}
