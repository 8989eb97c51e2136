type ReadMeasure = (unit: string) => Intl.NumberFormatOptions | undefined;

/** Once an author's own data has been checked on the page. */
let readMeasure: ReadMeasure | undefined;

/** Has figures written with the units that `Intl` knows from now on. */
export function knowMeasures(read: ReadMeasure): void {
  readMeasure = read;
}

/** How `Intl` writes numbers of a unit, with the unit at its place; undefined for one that stands after them. */
export const measureOf = (unit: string): Intl.NumberFormatOptions | undefined =>
  readMeasure?.(unit);
