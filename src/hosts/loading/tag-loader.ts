import { warnOnce } from '../../support/warn-once.js';
import { tags } from '../markup/plain-tag.js';
import { STORY } from './sought-tags.js';

/** How the files are loaded: the only thing that the loader does not know by itself. */
export interface Loading {
  /** Fetches what a tag needs, without registering it. */
  prefetch?(tag: string): void;
  /** Registers a tag. */
  load(tag: string): Promise<unknown>;
}

/** Loads tags, each once: all files at the same time, and the story's is registered first. */
export class TagLoader {
  readonly #loading: Loading;
  readonly #loads = new Map<string, Promise<unknown>>();

  constructor(loading: Loading) {
    this.#loading = loading;
  }

  /** Whether a tag is loaded, on its way, or defined by other means. */
  isReady(tag: string): boolean {
    return this.#loads.has(tag) || customElements.get(tag) !== undefined;
  }

  /** Fetches those that are missing, without registering them; returns them in the order of the list of tags. */
  prefetch(wanted: Iterable<string>): string[] {
    const asked = new Set(wanted);
    const missing = tags.filter((tag) => asked.has(tag) && !this.isReady(tag));
    for (const tag of missing) this.#loading.prefetch?.(tag);
    return missing;
  }

  /**
   * Loads those that are missing; done when all of them are registered, or could not be.
   *
   * @param isAsked whether the page has them: what it does not have is tried again once it does, and only then
   * is its author told
   */
  async load(wanted: Iterable<string>, isAsked = true): Promise<void> {
    const missing = this.prefetch(wanted);
    const load = (tag: string): Promise<unknown> => this.#loadTag(tag, isAsked);
    // The story measures the page as it is, before its graphics have changed it.
    if (missing.includes(STORY)) void load(STORY);
    await this.#loads.get(STORY);
    await Promise.all(missing.map(load));
  }

  /** What cannot be loaded leaves the author's own markup to the reader. */
  #loadTag(tag: string, isAsked: boolean): Promise<unknown> {
    const loaded =
      this.#loads.get(tag) ??
      this.#loading.load(tag).catch((error: unknown) => {
        if (isAsked)
          warnOnce(tag, `could not be loaded, so its content stays as it is. ${String(error)}`);
        else this.#loads.delete(tag);
      });
    this.#loads.set(tag, loaded);
    return loaded;
  }
}
