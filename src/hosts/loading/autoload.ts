import { findStory, SOUGHT, tagOf } from './sought-tags.js';
import { type Loading, TagLoader } from './tag-loader.js';
import { TagWatch } from './tag-watch.js';

/** Two screens ahead: time enough for a slow phone, and a reader who stays above pays nothing. */
const NEAR = '200% 0px';

/** Loads only the tags that a page uses, each when one of its elements comes near the screen. */
export class Autoloader {
  readonly #loader: TagLoader;
  readonly #screen = new IntersectionObserver((entries) => this.#onNear(entries), {
    rootMargin: NEAR,
  });
  readonly #page = new TagWatch((elements) => elements.forEach((it) => this.#expect(it)));

  constructor(loading: Loading) {
    this.#loader = new TagLoader(loading);
  }

  /** Looks after a document or a shadow root: what is there, and what comes. */
  watch(root: Document | ShadowRoot): void {
    this.#page.watch(root);
  }

  stop(): void {
    this.#page.stop();
    this.#screen.disconnect();
  }

  /**
   * Observes the story instead of an element in it, which may have no box as long as the story is
   * not defined, and has all that it needs loaded with it.
   */
  #expect(element: Element): void {
    if (!this.#loader.isReady(tagOf(element))) this.#screen.observe(findStory(element) ?? element);
  }

  /** In a closed tab or disclosure nothing is near: the observer reports it when it is shown. */
  #onNear(entries: IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      this.#screen.unobserve(target);
      void this.#loader.load([target, ...target.querySelectorAll(SOUGHT)].map(tagOf));
    }
  }
}
