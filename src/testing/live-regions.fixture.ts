/* What a screen reader would be made to say without being asked. */

const LIVE =
  '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"], [role="log"], output';

const TRIGGERS = { childList: true, subtree: true, characterData: true };

/** Every change of a live region in an element and in all shadow trees within, in one go each. */
export class LiveRegionWatch {
  /** The region, and what it said then. */
  readonly heard: { region: Element; text: string }[] = [];

  readonly #observer = new MutationObserver((records) => this.#note(records));
  readonly #watched = new Set<Node>();

  constructor(element: Element) {
    this.#watch(element);
  }

  stop(): void {
    this.#note(this.#observer.takeRecords());
    this.#observer.disconnect();
  }

  #watch(root: Element | ShadowRoot): void {
    if (root instanceof Element && root.shadowRoot) this.#watch(root.shadowRoot);
    if (root instanceof ShadowRoot && !this.#watched.has(root)) {
      this.#watched.add(root);
      this.#observer.observe(root, TRIGGERS);
    }
    for (const child of root.querySelectorAll('*'))
      if (child.shadowRoot) this.#watch(child.shadowRoot);
  }

  #note(records: readonly MutationRecord[]): void {
    const regions = new Set<Element>();
    for (const { target, addedNodes } of records) {
      const region = (target instanceof Element ? target : target.parentElement)?.closest(LIVE);
      if (region) regions.add(region);
      for (const node of addedNodes) if (node instanceof Element) this.#watch(node);
    }
    for (const region of regions)
      this.heard.push({ region, text: region.textContent.replace(/\s+/g, ' ').trim() });
  }
}
