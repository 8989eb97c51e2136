/**
 * Bands side by side in `extent` pixels, all of one size to the pixel; `gap` is the part of a band's
 * step left free between two.
 */
export function layOutBands(
  count: number,
  extent: number,
  gap: number,
): { start: number; size: number }[] {
  const step = extent / (count - gap);
  return Array.from({ length: count }, (_, i) => ({
    start: Math.round(i * step),
    size: Math.floor(step * (1 - gap)),
  }));
}
