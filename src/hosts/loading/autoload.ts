import { warnOnce } from '../../support/warn-once.js';
import { PLAIN } from '../markup/plain-selector.js';
import { plainTag, tags } from '../markup/plain-tag.js';

/** How the files are loaded: the only thing that the loader does not know by itself. */
export interface Loading {
  /** Runs the module that registers a tag. */
  load(tag: string): Promise<unknown>;
  /** Fetches the same module and what it imports, without running it. */
  prefetch?(tag: string): void;
}

const STORY = 'scrolly-story';
const SOUGHT = `${tags.join()},${PLAIN}`;
/**
 * The attributes that may make an element plain markup for a tag, also when it is in the page
 * already.
 */
const WATCHED = ['data-scrolly', 'class'];
/** Two screens ahead: time enough for a slow phone, and a reader who stays above pays nothing. */
const NEAR = '200% 0px';

/** Loads only the tags that a page uses, each when one of its elements comes near the screen. */
export class Autoloader {
  readonly #loading: Loading;
  readonly #loads = new Map<string, Promise<unknown>>();
  readonly #screen = new IntersectionObserver((entries) => this.#onNear(entries), {
    rootMargin: NEAR,
  });
  readonly #page = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      // What stands within it is there as before: a page may toggle a class on its body at every scroll.
      if (type === 'attributes') this.#look(target as Element);
      for (const node of addedNodes) if (node instanceof Element) this.#find(node);
    }
  });

  constructor(loading: Loading) {
    this.#loading = loading;
  }

  /** Looks after a document or a shadow root: what is there, and what comes. */
  watch(root: Document | ShadowRoot): void {
    this.#page.observe(root, { childList: true, subtree: true, attributeFilter: WATCHED });
    for (const child of root.children) this.#find(child);
  }

  stop(): void {
    this.#page.disconnect();
    this.#screen.disconnect();
  }

  #find(root: Element): void {
    this.#look(root);
    for (const element of root.querySelectorAll(SOUGHT)) this.#expect(element);
  }

  #look(element: Element): void {
    if (element.matches(SOUGHT)) this.#expect(element);
  }

  /**
   * Observes the story instead of an element in it, which may have no box as long as the story is
   * not defined.
   */
  #expect(element: Element): void {
    if (!this.#isReady(tagOf(element))) this.#screen.observe(findStory(element) ?? element);
  }

  /** In a closed tab or disclosure nothing is near: the observer reports it when it is shown. */
  #onNear(entries: IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      this.#screen.unobserve(target);
      void this.#loadAll([target, ...target.querySelectorAll(SOUGHT)]);
    }
  }

  async #loadAll(elements: Element[]): Promise<void> {
    const wanted = new Set(elements.map(tagOf));
    const missing = tags.filter((tag) => wanted.has(tag) && !this.#isReady(tag));
    for (const tag of missing) this.#loading.prefetch?.(tag);
    // The story measures the page as it is, before its graphics have changed it.
    if (missing.includes(STORY)) void this.#loadTag(STORY);
    await this.#loads.get(STORY);
    for (const tag of missing) void this.#loadTag(tag);
  }

  /** What cannot be loaded leaves the author's own markup to the reader. */
  #loadTag(tag: string): Promise<unknown> {
    const loaded =
      this.#loads.get(tag) ??
      this.#loading
        .load(tag)
        .catch((error: unknown) =>
          warnOnce(tag, `could not be loaded, so its content stays as it is. ${String(error)}`),
        );
    this.#loads.set(tag, loaded);
    return loaded;
  }

  #isReady(tag: string): boolean {
    return this.#loads.has(tag) || customElements.get(tag) !== undefined;
  }
}

/** The story around an element: all that it needs is loaded with it. */
function findStory(element: Element): Element | undefined {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (at.matches(SOUGHT) && tagOf(at) === STORY) return at;
  return undefined;
}

function tagOf(element: Element): string {
  const isPlain = element instanceof HTMLElement && element.matches(PLAIN);
  return (isPlain && plainTag(element)) || element.localName;
}
