import { between, type Figure, spanOf } from '../figure.js';
import type { Issue } from '../issue.js';
import { listNames } from '../list-names.js';
import { type OperandForm, readPart } from '../operands.js';
import { evaluateOperation, parseOperation } from '../operation.js';
import { partsOf } from '../parts-of.js';
import { endMonth, precisionOf, startMonth } from '../period.js';
import {
  counts,
  type Derived,
  type Fact,
  type Period,
  type Rate,
  type StoryData,
} from '../story-data.js';
import { valueOfPart } from '../value-of-part.js';
import { checkParts } from './check-parts.js';
import { limits, write } from './limits.js';
import { suggestNames } from './suggest-names.js';

/** What a sum may name of a figure. */
const operandForms: readonly OperandForm[] = ['pace', 'months', 'years', 'days'];

/** Issues that show only when entries are read together: ids, bounds, periods, sums. */
export function checkReferences(data: StoryData): Issue[] {
  const sources = new Set(data.sources.map(({ id }) => id));
  const known = new Map<string, Figure>(data.facts.map((fact) => [fact.id, fact]));
  const issues = [
    ...findDuplicates(
      'sources',
      data.sources.map(({ id }) => id),
      'id',
    ),
    ...findDuplicates(
      'facts',
      data.facts.map(({ id }) => id),
      'id',
    ),
    ...findDuplicates(
      'derived',
      data.derived.map(({ id }) => id),
      'id',
      known.keys(),
    ),
    ...findDuplicates(
      'steps',
      data.steps.map(({ name }) => name),
      'name',
    ),
    ...data.facts.flatMap((fact, i) => checkFact(fact, `facts[${i}]`, sources)),
  ];
  data.derived.forEach((derived, i) => {
    const path = `derived[${i}]`;
    const unknown = checkParts(derived, path, known);
    const found = unknown ? [unknown] : checkDerived(derived, path, known, data.rate);
    issues.push(...checkPeriod(derived.period, path), ...found);
  });
  return issues;
}

function findDuplicates(
  list: string,
  keys: readonly string[],
  key: string,
  taken: Iterable<string> = [],
): Issue[] {
  const seen = new Set(taken);
  return keys.flatMap((value, i) => {
    const isNew = !seen.has(value);
    seen.add(value);
    return isNew ? [] : [{ path: `${list}[${i}].${key}`, value, hint: 'use each one once' }];
  });
}

/** What programs write where they should have written a number. */
const NO_NUMBERS: readonly string[] = ['NaN', 'Infinity', '-Infinity', 'undefined', 'null'];

function checkFact(fact: Fact, path: string, sources: ReadonlySet<string>): Issue[] {
  const issues: Issue[] = checkPeriod(fact.period, path);
  const { value, low, high, source, unit } = fact;
  if (!sources.has(source))
    issues.push({
      path: `${path}.source`,
      value: source,
      hint: suggestNames(source, sources),
    });
  if (value === undefined && low === undefined && high === undefined)
    issues.push({
      path: `${path}.value`,
      value,
      hint: 'give a value, or low and high, or null where no figure was published',
    });
  if (typeof value === 'string' && NO_NUMBERS.includes(value.trim()))
    issues.push({
      path: `${path}.value`,
      value,
      hint: 'write a number, or words; null where no figure was published',
    });
  if (value === null && (low ?? high) !== undefined)
    issues.push({ path: `${path}.value`, value, hint: 'leave it out: low and high are figures' });
  if (low !== undefined && high !== undefined && low > high)
    issues.push({ path: `${path}.low`, value: low, hint: `make it ${high} (high) or less` });
  if (typeof value === 'number' && (value < (low ?? value) || value > (high ?? value)))
    issues.push({ path: `${path}.value`, value, hint: 'make it lie between low and high' });
  for (const [key, number] of Object.entries({ value, low, high })) {
    if (typeof number !== 'number') continue;
    if (unit === 'share' && (number <= 0 || number > 1))
      issues.push({
        path: `${path}.${key}`,
        value: number,
        hint: 'a share is more than 0, up to 1',
      });
    if (counts.includes(unit) && (number < 0 || !Number.isInteger(number)))
      issues.push({
        path: `${path}.${key}`,
        value: number,
        hint: 'a count is a whole number, 0 or more',
      });
  }
  return issues;
}

function checkPeriod(period: Period | undefined, path: string): Issue[] {
  const { from, to, months: value } = period ?? {};
  if (value !== undefined && (from || to))
    return [{ path: `${path}.period.months`, value, hint: 'leave it out where there are dates' }];
  if (!from || !to || isInOrder(from, to)) return [];
  return [{ path: `${path}.period.to`, value: to, hint: `use ${from} or later` }];
}

function isInOrder(from: string, to: string): boolean {
  const areDays = precisionOf(from) === 'day' && precisionOf(to) === 'day';
  return areDays ? from <= to : startMonth(from) < endMonth(to);
}

/** An issue in one sum; one that can be worked out is known to those after it. */
function checkDerived(
  derived: Derived,
  path: string,
  known: Map<string, Figure>,
  rate: Rate | undefined,
): Issue[] {
  const { id, from, operation, unit } = derived;
  const missing = from.findIndex((part) => spanOf(known.get(part)) === undefined);
  if (missing >= 0)
    return [
      {
        path: `${path}.from[${missing}]`,
        value: from[missing],
        hint: 'name a fact that has a number, or leave the sum out',
      },
    ];
  const refuse = (hint: string): Issue[] => [{ path: `${path}.operation`, value: operation, hint }];
  const tokens = parseOperation(operation);
  const parts = partsOf(tokens);
  if (!tokens || parts.some((part) => !from.includes(part.id)))
    return refuse(`join ${listNames(from)} and numbers by + − × ÷`);
  // Operands and operators stand in turn.
  if (tokens.length >= 2 * limits.parts) return refuse(write(limits.parts, 'ids and numbers'));
  const unknown = parts.find(({ form }) => form && !operandForms.includes(form));
  if (unknown) return refuse(`write ${listNames(operandForms.map((it) => `${unknown.id}:${it}`))}`);
  const endless = parts.find((part) => !valueOfPart(known.get(part.id), part, rate));
  if (endless) return refuse(`give ${endless.id} a period with from and to`);
  const result = evaluateOperation(tokens, (operand) => {
    const part = readPart(operand);
    return valueOfPart(known.get(part.id), part, rate);
  });
  const [low, high] = result ?? [NaN, NaN];
  known.set(id, { ...derived, ...between(low, high), certainty: 'derived', source: '' });
  const isImpossible = ![low, high].every(Number.isFinite) || (counts.includes(unit) && low < 0);
  const told = [...new Set([low, high])].join(' – ');
  return isImpossible ? refuse(`its result is ${told}: check the facts it uses`) : [];
}
