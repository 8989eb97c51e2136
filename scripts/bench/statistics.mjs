/** The middle of some values. */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The middle of some values, with the least and the most of them. */
export const summarize = (values) => ({
  median: median(values),
  least: Math.min(...values),
  most: Math.max(...values),
});

/**
 * One measure against another, round by round: what disturbs a machine for a while disturbs both, and
 * so the ratio less than either.
 */
export const compare = (values, others) =>
  summarize(values.map((value, round) => value / others[round]));
