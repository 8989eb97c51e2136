import { graphicTags } from '../story/graphic-tags.js';
import { warnOnce } from '../support/warn-once.js';

/** Every tag that can be loaded; the story's first, for it is to be defined before its graphics. */
export const tags: readonly string[] = [
  'scrolly-story',
  'scrolly-step',
  'desertion-story',
  ...graphicTags,
  'story-figure',
  'certainty-key',
];

/** How the files are loaded: the only things that the loader does not know by itself. */
export interface Loading {
  /** Runs the module that registers a tag. */
  load(tag: string): Promise<unknown>;
  /** Fetches the same module and what it imports, without running it. */
  prefetch?(tag: string): void;
  /** Runs the module that makes tags of plain markup (`data-scrolly="<tag>"`). */
  upgrade?(): Promise<unknown>;
}

const STORY = 'scrolly-story';
const PLAIN = 'data-scrolly';
const SOUGHT = [...tags, `[${PLAIN}]`].join();
/** What is told as a whole is loaded as a whole. */
const WHOLE = `${STORY},[${PLAIN}=${STORY}]`;
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
    for (const { type, target, addedNodes } of records)
      for (const node of type === 'attributes' ? [target] : addedNodes)
        if (node instanceof Element) this.#find(node);
  });

  constructor(loading: Loading) {
    this.#loading = loading;
  }

  /** Looks after a document or a shadow root: what is there, and what comes. */
  watch(root: Document | ShadowRoot): void {
    this.#page.observe(root, { childList: true, subtree: true, attributeFilter: [PLAIN] });
    for (const child of root.children) this.#find(child);
  }

  stop(): void {
    this.#page.disconnect();
    this.#screen.disconnect();
  }

  #find(root: Element): void {
    if (root.matches(SOUGHT)) this.#expect(root);
    for (const element of root.querySelectorAll(SOUGHT)) this.#expect(element);
  }

  /** An element in a story is waited for with its story, which has a place on the screen for sure. */
  #expect(element: Element): void {
    if (!this.#isReady(tagOf(element))) this.#screen.observe(element.closest(WHOLE) ?? element);
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
    if (elements.some((it) => it.hasAttribute(PLAIN)))
      void this.#loadOnce(PLAIN, () => this.#loading.upgrade?.());
    const wanted = new Set(elements.map(tagOf));
    const missing = tags.filter((tag) => wanted.has(tag) && !this.#isReady(tag));
    for (const tag of missing) this.#loading.prefetch?.(tag);
    // The story measures the page as it is, before its graphics have changed it.
    if (missing.includes(STORY)) void this.#loadTag(STORY);
    await this.#loads.get(STORY);
    for (const tag of missing) void this.#loadTag(tag);
  }

  #loadTag(tag: string): Promise<unknown> {
    return this.#loadOnce(tag, () => this.#loading.load(tag));
  }

  /** What cannot be loaded leaves the author's own markup to the reader. */
  #loadOnce(name: string, load: () => Promise<unknown> | undefined): Promise<unknown> {
    const loaded =
      this.#loads.get(name) ??
      Promise.resolve(load()).catch((error: unknown) =>
        warnOnce(name, `could not be loaded, so its content stays as it is. ${String(error)}`),
      );
    this.#loads.set(name, loaded);
    return loaded;
  }

  #isReady(tag: string): boolean {
    return this.#loads.has(tag) || customElements.get(tag) !== undefined;
  }
}

function tagOf(element: Element): string {
  return element.getAttribute(PLAIN) ?? element.localName;
}
