import type { Box } from '../../charts/geometry.js';

/** The attributes of an element; what has no value is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of a saved picture, to be written as SVG or painted as pixels. */
export interface DrawnElement {
  name: string;
  attributes: Attributes;
  /** Elements within it, or its text. */
  children: readonly (DrawnElement | string)[];
  /** Of an image. */
  pixels?: HTMLCanvasElement;
  /** Of a shape that is masked: the box that the mask is fitted to. */
  box?: Box;
}

/** What a drawing refers to, by id. */
export type Definitions = ReadonlyMap<string, DrawnElement>;

export function drawElement(
  name: string,
  attributes: Attributes,
  children: DrawnElement['children'] = [],
): DrawnElement {
  return { name, attributes, children };
}

/** The id of what an attribute refers to, as `url(#id)`. */
export function readReference(value: string | number | undefined): string | undefined {
  return /^url\(#([\w-]+)\)$/.exec(String(value))?.[1];
}
