import { interpolateNumber } from 'd3-interpolate';

/**
 * A linear scale from `domain` to `range`. d3's own `scaleLinear` brings ticks, formats and colours
 * along: 6.6 kB of brotli for what `interpolateNumber` does in a few bytes. We label values directly
 * and need none of it.
 */
export function createLinearScale(
  [d0, d1]: readonly [number, number],
  [r0, r1]: readonly [number, number],
): (value: number) => number {
  const interpolate = interpolateNumber(r0, r1);
  return (value) => interpolate(d1 === d0 ? 0 : (value - d0) / (d1 - d0));
}
