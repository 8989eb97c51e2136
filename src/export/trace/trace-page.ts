import type { Box } from '../../charts/geometry.js';
import type { PageSize } from '../page-sizes.js';
import { drawElement, type DrawnElement } from './drawn-element.js';
import { createSlot, type PageSlot } from './page-slot.js';
import { traceBox } from './trace-box.js';
import { traceShape } from './trace-shape.js';
import { traceText } from './trace-text.js';

/** Everything that can be seen on a page, as SVG that needs no style sheet: boxes, texts, shapes, pixels. */
export function tracePage(page: HTMLElement, size: PageSize): DrawnElement[] {
  const place = createSlot(page, size.width);

  const traceAll = (parent: ParentNode & Node): DrawnElement[] =>
    [...parent.childNodes].flatMap((node) => {
      if (node instanceof Text) return traceText(node, place);
      return node instanceof Element ? trace(node) : [];
    });

  const trace = (element: Element): DrawnElement[] => {
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.opacity === '0') return [];
    if (element instanceof SVGSVGElement) return traceDrawing(element, place);
    if (element instanceof HTMLCanvasElement) return traceCanvas(element, place, size.scale);
    if (isFolded(element, style)) return [];
    const isVisible = style.visibility === 'visible' && style.display !== 'contents';
    return [
      ...(isVisible ? traceBox(place(element.getBoundingClientRect()), style) : []),
      ...traceAll(element.shadowRoot ?? element),
    ];
  };

  return trace(page);
}

/** Whether nothing of what is in a box can be seen, for it has no height. */
function isFolded(element: Element, { overflowY }: CSSStyleDeclaration): boolean {
  return overflowY !== 'visible' && element.clientHeight === 0;
}

function traceDrawing(drawing: SVGSVGElement, place: PageSlot): DrawnElement[] {
  const origin = place(drawing.getBoundingClientRect());
  const trace = (element: Element): DrawnElement[] => {
    if (element.matches('defs, linearGradient, mask')) return [];
    const { opacity, display } = getComputedStyle(element);
    if (opacity === '0' || display === 'none') return [];
    return element instanceof SVGGElement
      ? [...element.children].flatMap(trace)
      : traceShape(element as SVGGraphicsElement, origin);
  };
  return [...drawing.children].flatMap(trace);
}

/** On whole pixels of the picture, so that one of the canvas is one of the picture. */
function traceCanvas(canvas: HTMLCanvasElement, place: PageSlot, scale: number): DrawnElement[] {
  const { x, y } = place(canvas.getBoundingClientRect());
  const box: Box = {
    x: Math.round(x * scale) / scale,
    y: Math.round(y * scale) / scale,
    width: canvas.width / scale,
    height: canvas.height / scale,
  };
  return [{ ...drawElement('image', { ...box }), pixels: canvas }];
}
