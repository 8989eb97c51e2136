/** How the marks of a group look at one moment: in a colour, each part 0–255, solid (0) to hatched (1). */
export type Look = readonly [
  red: number,
  green: number,
  blue: number,
  alpha: number,
  hatch: number,
];

/** Where marks stand, in pixels, group after group. */
export interface Spots {
  x: Int16Array;
  y: Int16Array;
}

/** What is painted, besides where: the size of a mark, how many each group has, and how it looks. */
export interface Paint {
  markWidth: number;
  markHeight: number;
  marks: readonly number[];
  looks: readonly Look[];
  /** For a reader from right to left. */
  mirrored: boolean;
}

/** A picture as a canvas holds it: one number a pixel. */
export interface Pixels {
  data: Uint32Array;
  width: number;
}

/** The looks on the way from some to others; `part` 0–1. */
export function mixLooks(from: readonly Look[], to: readonly Look[], part: number): Look[] {
  return to.map((look, group) => {
    const mixed = look.map((value, i) => mix(from[group]?.[i] ?? value, value, part));
    return mixed as unknown as Look;
  });
}

/** The spots on the way from some to others, on whole pixels; `part` 0–1. */
export function mixSpots(from: Spots, to: Spots, part: number): Spots {
  const between = (before: Int16Array, after: Int16Array): Int16Array =>
    after.map((value, i) => Math.round(mix(before[i] as number, value, part)));
  return { x: between(from.x, to.x), y: between(from.y, to.y) };
}

/** Paints every mark straight into the memory of the picture: many times as fast as a command for each. */
export function paintMarks({ data, width }: Pixels, { x, y }: Spots, paint: Paint): void {
  const { markWidth, markHeight, marks, looks, mirrored } = paint;
  data.fill(0);
  let mark = 0;
  marks.forEach((count, group) => {
    const stamp = cutStamp(markWidth, markHeight, looks[group] as Look);
    for (const end = mark + count; mark < end; mark++) {
      const left = x[mark] as number;
      let at = (y[mark] as number) * width + (mirrored ? width - markWidth - left : left);
      for (let i = 0; i < stamp.length; at += width)
        for (let column = 0; column < markWidth; column++) data[at + column] = stamp[i++] as number;
    }
  });
}

/** One mark in pixels: solid, or (as far as it is hatched) with a stroke of 45° alone at full strength. */
function cutStamp(
  width: number,
  height: number,
  [red, green, blue, alpha, hatch]: Look,
): Uint32Array {
  const stamp = new Uint32Array(width * height);
  const stroke = Math.floor((height + 1) / 5);
  for (let i = 0; i < stamp.length; i++) {
    const fromDiagonal = Math.abs((i % width) + Math.floor(i / width) - height + 1);
    // A single pixel has no room for a stroke: it is lighter instead.
    const lighter = stamp.length === 1 ? hatch / 2 : fromDiagonal > stroke ? hatch : 0;
    // The last byte comes first: every processor that browsers run on today is little-endian.
    stamp[i] = (Math.round(alpha * (1 - lighter)) << 24) | (blue << 16) | (green << 8) | red;
  }
  return stamp;
}

const mix = (from: number, to: number, part: number): number => from + (to - from) * part;
