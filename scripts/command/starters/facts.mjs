import { boundOf, isRange, numberOf } from '../../../dist/story/figure.js';
import { endMonth, monthsIn, startMonth } from '../../../dist/story/period.js';

/* What starters ask of facts. */

/** Whether a sum can name it. */
export const isNamed = ({ id }) => /^[A-Za-z][\w-]*$/.test(id);
export const isDated = ({ period }) => Boolean(period?.from && period.to);
export const monthsOf = ({ period }) => monthsIn(period);
export const hasNumber = (fact) => (numberOf(fact) ?? -1) >= 0;
export const isWord = ({ value }) => typeof value === 'string';

/** Whether it is one number, which a mark can be as large as. */
export function isSingle(fact) {
  return hasNumber(fact) && !isRange(fact) && !['at least', 'up to'].includes(boundOf(fact));
}

export const comesBefore = (one, other) => endMonth(one.period.to) <= startMonth(other.period.from);

export function liesWithin(one, other) {
  const [from, to] = [other.period.from, other.period.to];
  return startMonth(one.period.from) >= startMonth(from) && endMonth(one.period.to) <= endMonth(to);
}

/** A figure in words of ours, with its unit where that is a word of its own. */
export function write(name, { unit }) {
  return unit && !['times', 'share'].includes(unit) ? `{${name}} {${name}:unit}` : `{${name}}`;
}
