/** All numbers together. d3's own copes with text and gaps, which no chart of ours has. */
export const sum = (numbers: readonly number[]): number =>
  numbers.reduce((all, one) => all + one, 0);
