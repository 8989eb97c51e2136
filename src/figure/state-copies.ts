import type { Copy, StateCopy } from './copy.js';

/** What a graphic says in its states: each is written when it is asked for, once for a story and its language. */
export class StateCopies {
  readonly #written = new Map<string, StateCopy>();
  #copy: Copy | undefined;

  /** What a state says in this copy. */
  of(copy: Copy, state: string): StateCopy {
    if (copy.story !== this.#copy?.story || copy.language !== this.#copy.language)
      this.#written.clear();
    this.#copy = copy;
    const written = this.#written.get(state) ?? copy.copyFor(state);
    this.#written.set(state, written);
    return written;
  }
}
