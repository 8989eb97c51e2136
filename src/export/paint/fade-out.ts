import type { Box } from '../../charts/geometry.js';
import {
  type Attributes,
  type Definitions,
  type DrawnElement,
  readReference,
} from '../trace/drawn-element.js';

/**
 * Paints a shape through a mask: on a layer of its own, of which is kept what lies under the white of
 * the mask, and as much as there is white in it.
 */
export function fadeOut(
  { box = { x: 0, y: 0, width: 0, height: 0 } }: DrawnElement,
  mask: DrawnElement,
  context: CanvasRenderingContext2D,
  definitions: Definitions,
  paint: (layer: CanvasRenderingContext2D) => void,
): void {
  const { width, height } = context.canvas;
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const layer = canvas.getContext('2d')!;
  layer.setTransform(context.getTransform());
  // The shape's own transformation is left in the layer: the box is in the space of the shape.
  paint(layer);
  layer.globalAlpha = 1;
  layer.globalCompositeOperation = 'destination-in';
  for (const shape of mask.children) {
    if (typeof shape === 'string') continue;
    const area = fit(shape.attributes, box);
    const fade = definitions.get(readReference(shape.attributes['fill']) ?? '');
    if (fade) layer.fillStyle = createFade(fade, area, layer);
    layer.fillRect(area.x, area.y, area.width, area.height);
  }
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.drawImage(canvas, 0, 0);
  canvas.width = 0;
}

/** A box that is measured in parts of another. */
function fit(parts: Attributes, { x, y, width, height }: Box): Box {
  const read = (name: string): number => Number(parts[name] ?? 0);
  return {
    x: x + read('x') * width,
    y: y + read('y') * height,
    width: read('width') * width,
    height: read('height') * height,
  };
}

/** From white, of which all is kept, to black, of which nothing is. */
function createFade(
  { attributes, children }: DrawnElement,
  { x, y, width, height }: Box,
  layer: CanvasRenderingContext2D,
): CanvasGradient {
  const read = (name: string, initial: number): number => Number(attributes[name] ?? initial);
  const fade = layer.createLinearGradient(
    x + read('x1', 0) * width,
    y + read('y1', 0) * height,
    x + read('x2', 1) * width,
    y + read('y2', 0) * height,
  );
  for (const stop of children) {
    if (typeof stop === 'string') continue;
    const isKept = stop.attributes['stop-color'] === '#fff';
    fade.addColorStop(Number(stop.attributes['offset'] ?? 0), isKept ? '#000' : '#0000');
  }
  return fade;
}
