/** The colour that the marks of a group have at one moment, each part 0–255. */
export type Look = readonly [red: number, green: number, blue: number, alpha: number];

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

/** Paints every mark straight into the memory of the picture: many times as fast as a command for each. */
export function paintMarks({ data, width }: Pixels, { x, y }: Spots, paint: Paint): void {
  const { markWidth, markHeight, marks, looks, mirrored } = paint;
  data.fill(0);
  let mark = 0;
  marks.forEach((count, group) => {
    const colour = toColour(looks[group] as Look);
    for (const end = mark + count; mark < end; mark++) {
      const left = x[mark] as number;
      let at = (y[mark] as number) * width + (mirrored ? width - markWidth - left : left);
      for (let row = 0; row < markHeight; row++, at += width)
        for (let column = 0; column < markWidth; column++) data[at + column] = colour;
    }
  });
}

/** A look as a pixel holds it. The last byte comes first: every processor that browsers run on today is little-endian. */
export const toColour = ([red, green, blue, alpha]: Look): number =>
  (Math.round(alpha) << 24) | (blue << 16) | (green << 8) | red;
