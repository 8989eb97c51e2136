/** A part of the page that can be asked to be there at once. */
interface Part extends Element {
  performUpdate?(): void;
  drawNow?(): void;
}

/** Has an element there at once, as it is to be. */
export function updateNow(element: Part): void {
  element.performUpdate?.();
}

/** The same for all that stands in a tree, and has its graphics drawn. */
export function drawAll(root: ParentNode): void {
  for (const part of root.querySelectorAll<Part>('*')) {
    updateNow(part);
    part.drawNow?.();
  }
}
