import {
  type Attributes,
  type Definitions,
  type DrawnElement,
  readReference,
} from '../trace/drawn-element.js';
import { readTransform } from './read-transform.js';
import { createTiling } from './tiling.js';

/** Outlines by the name of the element, from its attributes as numbers. */
const outlines: Readonly<
  Record<string, (path: Path2D, read: (name: string) => number, attributes: Attributes) => void>
> = {
  rect: (path, read) => {
    const radius = read('rx') || read('ry');
    path.roundRect(read('x'), read('y'), read('width'), read('height'), radius);
  },
  line: (path, read) => {
    path.moveTo(read('x1'), read('y1'));
    path.lineTo(read('x2'), read('y2'));
  },
  circle: (path, read) => path.arc(read('cx'), read('cy'), read('r'), 0, 2 * Math.PI),
  path: (path, _, { d }) => path.addPath(new Path2D(String(d))),
};

/** Fills and strokes a shape as its attributes say. */
export function paintShape(
  { name, attributes }: DrawnElement,
  context: CanvasRenderingContext2D,
  definitions: Definitions,
): void {
  const outline = outlines[name];
  if (!outline) throw new Error(`no painter knows <${name}>`);
  const path = new Path2D();
  const crisp = attributes['shape-rendering'] === 'crispEdges';
  const shape = crisp ? onWholePixels(attributes, context) : attributes;
  outline(path, (key) => Number(shape[key] ?? 0), shape);
  const { a, b, c, d, e, f } = readTransform(attributes['transform']);
  context.transform(a, b, c, d, e, f);
  const opacity = Number(attributes['opacity'] ?? 1);
  const use = (kind: 'fill' | 'stroke'): boolean => {
    const paint = readPaint(attributes[kind], context, definitions);
    if (paint) context[`${kind}Style`] = paint;
    context.globalAlpha = opacity * Number(attributes[`${kind}-opacity`] ?? 1);
    return paint !== undefined;
  };
  if (name !== 'line' && use('fill')) context.fill(path);
  const dashes = String(attributes['stroke-dasharray'] ?? '').match(/[\d.]+/g) ?? [];
  context.setLineDash(dashes.map(Number));
  context.lineWidth = Number(attributes['stroke-width'] ?? 1);
  context.lineCap = (attributes['stroke-linecap'] as CanvasLineCap | undefined) ?? 'butt';
  // That of SVG: https://www.w3.org/TR/SVG2/painting.html#StrokeMiterlimitProperty
  context.miterLimit = 4;
  if (use('stroke')) context.stroke(path);
}

/** Edges that touch leave no seam, wherever they fall. */
function onWholePixels(attributes: Attributes, context: CanvasRenderingContext2D): Attributes {
  const { a, d, e, f } = context.getTransform();
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((it) =>
    Number(attributes[it] ?? 0),
  ) as [number, number, number, number];
  const [left, right] = [x, x + width].map((it) => (Math.round(it * a + e) - e) / a);
  const [top, bottom] = [y, y + height].map((it) => (Math.round(it * d + f) - f) / d);
  return { x: left, y: top, width: right! - left!, height: bottom! - top! };
}

function readPaint(
  value: string | number | undefined,
  context: CanvasRenderingContext2D,
  definitions: Definitions,
): string | CanvasPattern | undefined {
  const id = readReference(value);
  if (!id) return value === undefined || value === 'none' ? undefined : String(value);
  const pattern = definitions.get(id);
  return (
    pattern && createTiling(pattern, context, (tile, shape) => paintShape(shape, tile, definitions))
  );
}
