import { readNumber } from '../format/read-number.js';
import type { Issue } from '../issue.js';
import { numberFields } from '../number-fields.js';

/** The data with every figure that is written as text as a number, and those that cannot be. */
export interface ReadNumbers {
  data: unknown;
  issues: readonly Issue[];
}

/** What begins with a digit, whatever sign stands before it, was meant as a number. */
const BEGINS_WITH_NUMBER = /^[^\p{L}\p{Nd}]*\p{Nd}/u;

/**
 * Reads the figures of an author's facts that stand there as text, as in tables, in attributes and in JSON with
 * quotes around everything. Words stay words.
 *
 * @param language of the place where they stand
 */
export function readNumbers(input: unknown, language: string): ReadNumbers {
  const facts: unknown = isRecord(input) ? input['facts'] : undefined;
  if (!Array.isArray(facts)) return { data: input, issues: [] };
  const issues: Issue[] = [];
  const read = facts.map((fact: unknown, i) => {
    if (!isRecord(fact)) return fact;
    const numbers = numberFields.flatMap((field) => {
      const text = fact[field];
      if (typeof text !== 'string') return [];
      const reading = readNumber(text, language);
      if (typeof reading === 'number') return [[field, reading] as const];
      const hint = reading ? hintFor(reading) : BEGINS_WITH_NUMBER.test(text) && ALONE;
      if (hint) issues.push({ path: `facts[${i}].${field}`, value: text, hint });
      return [];
    });
    return { ...fact, ...Object.fromEntries(numbers) };
  });
  return { data: { ...(input as object), facts: read }, issues };
}

const ALONE =
  'write the number alone, its unit in "unit", or words that do not begin with a number';

/** Either reading, as it can be understood in one way only. */
function hintFor([whole, broken]: readonly [number, number]): string {
  const [, after = ''] = String(broken).split('.');
  return `write ${whole} or ${Math.trunc(broken)}.${after.padEnd(4, '0')}: it may be either`;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
