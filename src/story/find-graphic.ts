import type { Graphic } from './graphic.js';
import type { GraphicTag } from './graphic-tags.js';
import { graphics } from './graphics.js';

/** A graphic of the bundle by its tag; undefined for any other name. */
export function findGraphic(tag: string | undefined): Graphic | undefined {
  return tag !== undefined && Object.hasOwn(graphics, tag)
    ? graphics[tag as GraphicTag]
    : undefined;
}
