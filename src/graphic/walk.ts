import type { LitElement } from 'lit';
import type { SliceController } from '../scroll/slice-controller.lazy.js';
import { loadPart } from '../support/load-part.js';

/** A graphic that stands alone walks through its states, each a slice of its height. */
export class Walk {
  /** The state that it has come to; empty above the first. */
  state = '';

  readonly #host: LitElement & { readonly states: readonly string[] };
  #slices: SliceController | undefined;
  #isLoading = false;

  constructor(host: LitElement & { readonly states: readonly string[] }) {
    this.#host = host;
  }

  /** Invisible boxes for the host to render, by which the walk is followed. */
  get track(): HTMLElement | undefined {
    return this.#slices?.track;
  }

  /** Walks, or stops walking; to be called after each update. */
  update(walks: boolean): void {
    const slices = walks ? this.#host.states.length : 0;
    if (slices && !this.#isLoading) void this.#load();
    this.#slices?.slice(slices);
  }

  async #load(): Promise<void> {
    this.#isLoading = true;
    const part = await loadPart(
      this.#host.localName,
      () => import('../scroll/slice-controller.lazy.js'),
    );
    this.#slices = part && new part.SliceController(this.#host, this.#onSlice);
  }

  readonly #onSlice = (index: number): void => {
    this.state = this.#host.states[index] ?? '';
    this.#host.requestUpdate();
  };
}
