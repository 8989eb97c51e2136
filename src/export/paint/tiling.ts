import type { DrawnElement } from '../trace/drawn-element.js';
import { readTransform } from './read-transform.js';

/** How much finer a tile is than the picture, so that lines in it stay sharp when it is turned. */
const FINENESS = 2;

/** A pattern of an SVG as one of a canvas. */
export function createTiling(
  { attributes, children }: DrawnElement,
  context: CanvasRenderingContext2D,
  paint: (tile: CanvasRenderingContext2D, shape: DrawnElement) => void,
): CanvasPattern | undefined {
  const scale = Math.ceil(FINENESS * zoomOf(context));
  const [width, height] = [attributes['width'], attributes['height']].map(
    (it) => Number(it) * scale,
  ) as [number, number];
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const tile = canvas.getContext('2d')!;
  tile.scale(scale, scale);
  for (const shape of children) {
    if (typeof shape === 'string') continue;
    tile.save();
    paint(tile, shape);
    tile.restore();
  }
  const pattern = context.createPattern(canvas, 'repeat');
  pattern?.setTransform(readTransform(attributes['patternTransform']).scale(1 / scale));
  return pattern ?? undefined;
}

function zoomOf(context: CanvasRenderingContext2D): number {
  const { a, b } = context.getTransform();
  return Math.hypot(a, b);
}
