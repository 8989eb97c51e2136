/** A rectangle in CSS pixels, from the top and the reading side of a picture. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A place in CSS pixels, from the top and the reading side of a picture. */
export interface Point {
  x: number;
  y: number;
}

/** The room a picture has, in CSS pixels, and how much larger than 16 px the reader's text is. */
export interface Room {
  width: number;
  height: number;
  textScale: number;
  /** A reader has lines, letters and paragraphs spaced further than we do. */
  spaced?: boolean;
}

/** Whole pixels, so that boxes that touch leave no seam. */
export function snapBox({ x, y, width, height }: Box): Box {
  const left = Math.round(x);
  const top = Math.round(y);
  return {
    x: left,
    y: top,
    width: Math.round(x + width) - left,
    height: Math.round(y + height) - top,
  };
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
