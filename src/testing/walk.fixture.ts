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
export function readColour(colour: string): Channels {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data] as unknown as Channels;
}

export type Channels = [red: number, green: number, blue: number, alpha: number];

/** The contrast of two colours by WCAG: 1–21. */
export function contrastOf(one: Channels, other: Channels): number {
  const [dark, light] = [measureLight(one), measureLight(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function measureLight([red, green, blue]: Channels): number {
  const [r, g, b] = [red, green, blue].map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
