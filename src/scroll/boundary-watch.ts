import { loadPart } from '../support/load-part.js';
import type { BoundaryObserver } from './boundary-observer.lazy.js';

/** Has the boundaries of steps observed, as soon as what does so is there. */
export class BoundaryWatch {
  readonly #tag: string;
  readonly #onCross: () => void;
  #observer: BoundaryObserver | undefined;
  #asked: Parameters<BoundaryObserver['observe']> | undefined;
  #isLoading = false;

  /** @param tag whose author is told if it does not come */
  constructor(tag: string, onCross: () => void) {
    this.#tag = tag;
    this.#onCross = onCross;
  }

  /** Whether crossings are told; as long as they are not, every scroll has to be looked at. */
  get isTelling(): boolean {
    return this.#observer !== undefined;
  }

  /** Starts anew with these markers. */
  observe(...asked: Parameters<BoundaryObserver['observe']>): void {
    this.#asked = asked;
    if (this.#observer) this.#observer.observe(...asked);
    else if (!this.#isLoading) void this.#load();
  }

  disconnect(): void {
    this.#asked = undefined;
    this.#observer?.disconnect();
  }

  async #load(): Promise<void> {
    this.#isLoading = true;
    const part = await loadPart(this.#tag, () => import('./boundary-observer.lazy.js'));
    if (!part) return;
    this.#observer = new part.BoundaryObserver(this.#onCross);
    // It begins with a call for each marker: what has been crossed meanwhile is told then.
    if (this.#asked) this.#observer.observe(...this.#asked);
  }
}
