import { SOUGHT } from './sought-tags.js';

/**
 * The attributes that may make an element plain markup for a tag, also when it is in the page
 * already.
 */
const WATCHED = ['data-scrolly', 'class'];

/** Tells of every element that asks for a tag: of those that are there, and of each that comes. */
export class TagWatch {
  readonly #found: (elements: readonly Element[]) => void;
  readonly #page = new MutationObserver((records) => {
    const found = records.flatMap(({ type, target, addedNodes }) =>
      // What stands within it is there as before: a page may toggle a class on its body at every scroll.
      type === 'attributes' ? look(target as Element) : [...addedNodes].flatMap(find),
    );
    if (found.length) this.#found(found);
  });

  constructor(found: (elements: readonly Element[]) => void) {
    this.#found = found;
  }

  /** Looks after a document or a shadow root. */
  watch(root: Document | ShadowRoot): void {
    this.#page.observe(root, { childList: true, subtree: true, attributeFilter: WATCHED });
    const found = [...root.querySelectorAll(SOUGHT)];
    if (found.length) this.#found(found);
  }

  stop(): void {
    this.#page.disconnect();
  }
}

function find(node: Node): Element[] {
  return node instanceof Element ? [...look(node), ...node.querySelectorAll(SOUGHT)] : [];
}

function look(element: Element): Element[] {
  return element.matches(SOUGHT) ? [element] : [];
}
