/** What a story took up on the page before it was defined. */
export type Extent = Pick<DOMRect, 'top' | 'height'>;

const extents = new WeakMap<Element, Extent>();

/**
 * Measures the stories that are already there; to be called right before the tag is defined. The
 * constructor is too late: there, `:not(:defined)` no longer matches in WebKitGTK 2.50, although an
 * element is defined only after it.
 * https://html.spec.whatwg.org/multipage/custom-elements.html#upgrades
 */
export function measureReserved(stories: Iterable<Element>): void {
  for (const story of stories) extents.set(story, story.getBoundingClientRect());
}

/** The extent that was measured; for a story that nobody could find, its extent now. */
export function reservedExtent(story: Element): Extent {
  return extents.get(story) ?? story.getBoundingClientRect();
}
