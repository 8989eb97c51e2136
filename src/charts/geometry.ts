/** A rectangle in CSS pixels, measured from the top and from the side where reading begins. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A point in CSS pixels, measured from the top and from the side where reading begins. */
export interface Point {
  x: number;
  y: number;
}

/** The room a picture has, in CSS pixels, and how much larger than 16 px the reader's text is. */
export interface Room {
  width: number;
  height: number;
  textScale: number;
  /** The reader's own style sheet spaces lines, letters and paragraphs further (WCAG 1.4.12). */
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
