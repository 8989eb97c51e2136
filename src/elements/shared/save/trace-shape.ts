import type { Point } from '../../../charts/geometry.js';
import { writePaint } from './plain-colour.js';
import { runsRightToLeft, writeLine } from './write-line.js';
import { writeElement, type Attributes } from './xml.js';

/** What says where a shape is, by its element. */
const geometry: Record<string, readonly string[]> = {
  rect: ['x', 'y', 'width', 'height', 'rx'],
  line: ['x1', 'x2', 'y1', 'y2'],
  circle: ['cx', 'cy', 'r'],
  path: ['d'],
};

/** A shape or a text of SVG as it looks, on a page where its drawing begins at `origin`. */
export function traceShape(element: SVGGraphicsElement, origin: Point): string[] {
  const style = getComputedStyle(element);
  if (style.visibility !== 'visible') return [];
  const matrix = element.getCTM() ?? new DOMMatrix();
  matrix.e += origin.x;
  matrix.f += origin.y;
  if (element instanceof SVGTextContentElement) return [traceLabel(element, matrix, style)];
  const paints = writePaints(style);
  if (paints['fill'] === 'none' && paints['stroke'] === 'none') return [];
  const mask = element.getAttribute('mask') ?? undefined;
  const attributes = { ...placeShape(element, matrix, paints), ...paints, mask };
  return [writeElement(element.localName, attributes)];
}

/** How a shape is painted, as attributes. */
export function writePaints(
  style: CSSStyleDeclaration,
): Record<string, string | number | undefined> {
  const { strokeDasharray, strokeLinecap } = style;
  const stroke = writePaint('stroke', style.stroke);
  const isDrawn = stroke['stroke'] !== 'none' && parseFloat(style.strokeWidth) > 0;
  return {
    ...writePaint('fill', style.fill),
    ...(isDrawn && {
      ...stroke,
      'stroke-width': parseFloat(style.strokeWidth),
      'stroke-dasharray':
        strokeDasharray === 'none' ? undefined : strokeDasharray.replaceAll('px', ''),
      'stroke-linecap': strokeLinecap === 'butt' ? undefined : strokeLinecap,
    }),
    ...(!isDrawn && { stroke: 'none' }),
  };
}

function placeShape(
  element: SVGGraphicsElement,
  matrix: DOMMatrix,
  { fill }: Attributes,
): Attributes {
  const isRect = element.localName === 'rect';
  // A rectangle is drawn where it is, as its stroke keeps its width however it is scaled. A hatch
  // goes along with its shape.
  if (isRect && !String(fill).startsWith('url')) return placeRect(element, matrix);
  const { a, b, c, d, e, f } = matrix;
  const own = isRect
    ? boxOf(element)
    : Object.fromEntries((geometry[element.localName] ?? []).map((it) => [it, read(element, it)]));
  const rounded = [a, b, c, d, e, f].map((it) => Math.round(it * 1e4) / 1e4);
  const isMoved = rounded.join() !== '1,0,0,1,0,0';
  return { ...own, transform: isMoved ? `matrix(${rounded.join(' ')})` : undefined };
}

function placeRect(element: SVGGraphicsElement, { a, d, e, f }: DOMMatrix): Attributes {
  const { x, y, width, height } = element.getBBox();
  return {
    x: Math.min(a * x, a * (x + width)) + e,
    y: Math.min(d * y, d * (y + height)) + f,
    width: Math.abs(a) * width,
    height: Math.abs(d) * height,
    rx: read(element, 'rx'),
  };
}

/** Also of a rectangle that a style sheet lays out. */
function boxOf(element: SVGGraphicsElement): Attributes {
  const { x, y, width, height } = element.getBBox();
  return { x, y, width, height };
}

const read = (element: Element, name: string): string | undefined =>
  element.getAttribute(name) ?? undefined;

function traceLabel(
  element: SVGTextContentElement,
  { a, d, e, f }: DOMMatrix,
  style: CSSStyleDeclaration,
): string {
  const text = element.textContent.trim().replaceAll(/\s+/g, ' ');
  const { x } = element.getBBox();
  const y = parseFloat(element.getAttribute('y') ?? '') || 0;
  const width = element.getComputedTextLength() * a;
  const line = { text, x: x * a + e, y: y * d + f, width, rightToLeft: runsRightToLeft(text) };
  return writeLine(line, style, style.fill);
}
