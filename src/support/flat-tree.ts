/** The parent of an element as it is laid out: its slot, its parent, or the host of its shadow root. */
export function flatParent(element: Element): Element | null {
  const root = element.getRootNode();
  return (
    element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
  );
}

/** Every element that an element is laid out within, nearest first. */
export function* flatAncestors(element: Element): Generator<Element> {
  for (let next = flatParent(element); next; next = flatParent(next)) yield next;
}
