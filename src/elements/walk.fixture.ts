/** An element and all below it that can be seen at this moment, in every shadow tree. */
export function* walkVisible(root: Element): Generator<Element> {
  const { display, visibility } = getComputedStyle(root);
  if (display === 'none') return;
  if (visibility === 'visible') yield root;
  const children =
    root instanceof HTMLSlotElement && root.assignedElements().length
      ? root.assignedElements()
      : (root.shadowRoot ?? root).children;
  for (const child of children) yield* walkVisible(child);
}

const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** The channels of any colour that CSS can write: red, green, blue and alpha, each 0–255. */
export function readColour(colour: string): [number, number, number, number] {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data] as [number, number, number, number];
}
