import { type Definitions, type DrawnElement, readReference } from '../trace/drawn-element.js';
import { fadeOut } from './fade-out.js';
import { paintShape } from './paint-shape.js';
import { paintText } from './paint-text.js';

/** Paints a drawn page as an SVG of it looks: all that the tracer writes, and nothing else of SVG. */
export function paintPage({ children }: DrawnElement, context: CanvasRenderingContext2D): void {
  const elements = children.filter((it) => typeof it !== 'string');
  const definitions = new Map(
    elements
      .filter(({ name }) => name === 'defs')
      .flatMap((it) => it.children)
      .filter((it) => typeof it !== 'string')
      .map((it) => [String(it.attributes['id']), it]),
  );
  for (const element of elements) paint(element, context, definitions);
}

function paint(
  element: DrawnElement,
  context: CanvasRenderingContext2D,
  definitions: Definitions,
): void {
  if (/^(title|desc|defs)$/.test(element.name)) return;
  const mask = definitions.get(readReference(element.attributes['mask']) ?? '');
  context.save();
  if (element.name === 'text') paintText(element, context);
  else if (element.name === 'image') paintPixels(element, context);
  else if (mask)
    fadeOut(element, mask, context, definitions, (layer) =>
      paintShape(element, layer, definitions),
    );
  else paintShape(element, context, definitions);
  context.restore();
}

/** Each pixel of it is one of the picture. */
function paintPixels(
  { attributes, pixels }: DrawnElement,
  context: CanvasRenderingContext2D,
): void {
  const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((it) =>
    Number(attributes[it]),
  );
  context.imageSmoothingEnabled = false;
  if (pixels && pixels.width && pixels.height) context.drawImage(pixels, x, y, width, height);
}
