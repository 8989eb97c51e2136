import type { Point } from '../../charts/geometry.js';
import { drawLine, runsRightToLeft } from './draw-line.js';
import { type Attributes, drawElement, type DrawnElement } from './drawn-element.js';
import { writePaint } from './plain-colour.js';

/** A shape or a text of SVG as it looks, on a page where its drawing begins at `origin`. */
export function traceShape(element: SVGGraphicsElement, origin: Point): DrawnElement[] {
  const style = getComputedStyle(element);
  if (style.visibility !== 'visible') return [];
  const matrix = element.getCTM() ?? new DOMMatrix();
  matrix.e += origin.x;
  matrix.f += origin.y;
  if (element instanceof SVGTextContentElement) return [traceLabel(element, matrix, style)];
  const paints = writePaints(style);
  if (paints['fill'] === 'none' && !paints['stroke']) return [];
  const place = element.localName === 'rect' ? placeRect(element, matrix, paints) : move(matrix);
  const attributes = { ...readAttributes(element), ...place, ...paints };
  const drawn = drawElement(element.localName, attributes);
  return [attributes['mask'] ? { ...drawn, box: element.getBBox() } : drawn];
}

/** The attributes of an element, without those that only a style sheet or a script reads. */
export function readAttributes({ attributes }: Element): Attributes {
  const own = [...attributes].filter(({ name }) => !/^(class|style|data-.*)$/.test(name));
  return Object.fromEntries(own.map(({ name, value }) => [name, value]));
}

/** How a shape is painted, as attributes. */
export function writePaints(style: CSSStyleDeclaration): Attributes {
  const { strokeDasharray, strokeLinecap } = style;
  const stroke = writePaint('stroke', style.stroke);
  const width = parseFloat(style.strokeWidth);
  return {
    ...writePaint('fill', style.fill),
    ...(stroke['stroke'] !== 'none' &&
      width > 0 && {
        ...stroke,
        'stroke-width': width,
        'stroke-dasharray':
          strokeDasharray === 'none' ? undefined : strokeDasharray.replaceAll('px', ''),
        'stroke-linecap': strokeLinecap,
      }),
  };
}

function move({ a, b, c, d, e, f }: DOMMatrix): Attributes {
  return { transform: `matrix(${[a, b, c, d, e, f].map((it) => +it.toFixed(3)).join(' ')})` };
}

/**
 * A rectangle is drawn where it is, for its stroke keeps its width however it is scaled; a hatch goes
 * along with its shape. Its box may be laid out by a style sheet.
 */
function placeRect(element: SVGGraphicsElement, matrix: DOMMatrix, paints: Attributes): Attributes {
  const { x, y, width, height } = element.getBBox();
  if (paints['fill']?.toString().startsWith('url')) return { x, y, width, height, ...move(matrix) };
  const { a, d, e, f } = matrix;
  return {
    x: Math.min(a * x, a * (x + width)) + e,
    y: Math.min(d * y, d * (y + height)) + f,
    width: Math.abs(a) * width,
    height: Math.abs(d) * height,
    transform: undefined,
    // Edges that touch leave no seam, wherever they fall.
    'shape-rendering': paints['stroke'] ? undefined : 'crispEdges',
  };
}

function traceLabel(
  element: SVGTextContentElement,
  { a, d, e, f }: DOMMatrix,
  style: CSSStyleDeclaration,
): DrawnElement {
  const text = element.textContent.trim().replaceAll(/\s+/g, ' ');
  const { x } = element.getBBox();
  const y = parseFloat(element.getAttribute('y') ?? '') || 0;
  const width = element.getComputedTextLength() * a;
  const line = { text, x: x * a + e, y: y * d + f, width, rightToLeft: runsRightToLeft(text) };
  return drawLine(line, style, style.fill);
}
