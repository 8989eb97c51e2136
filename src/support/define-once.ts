/**
 * Registers a tag unless the page already has it: a second copy of the bundle must never throw,
 * and the copy that came first keeps the tag.
 */
export function defineOnce(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
