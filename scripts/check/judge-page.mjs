import { COUNTS } from './page-budgets.mjs';

const format = (value) => value.toLocaleString('en', { maximumFractionDigits: 1 });

/**
 * A message for each count of a page that is over its budget.
 *
 * @param {string} title the page's
 * @param {Record<string, number>} counts
 * @param {Record<string, number>} budget
 */
export const listExcesses = (title, counts, budget) =>
  Object.entries(COUNTS)
    .filter(([name]) => counts[name] > budget[name])
    .map(
      ([name, { title: what, reason }]) =>
        `${title}: ${format(counts[name])} ${what}, ${format(counts[name] - budget[name])} more than the budget of ${format(budget[name])}. Here ${reason}. If every reader gains by it, raise the budget in scripts/check/page-budgets.mjs and say in the commit what for.`,
    );

/** The same for what has become less: a budget is what is, so that nothing creeps back. */
export const listGains = (title, counts, budget) =>
  Object.entries(COUNTS)
    .filter(([name]) => counts[name] < budget[name] - (name === 'bytes' ? 0.5 : 0))
    .map(
      ([name, { title: what }]) =>
        `${title}: ${format(counts[name])} ${what}; lower the budget of ${format(budget[name])}.`,
    );
