import { listNames } from '../list-names.js';
import type { Issue } from '../issue.js';
import { numberFields } from '../number-fields.js';
import type { Derived, Fact } from '../story-data.js';

/** Entries as they are being checked: nothing is known of them yet. */
type Entry = Readonly<Record<string, unknown>>;

const IN_SUM = /^derived\[(\d+)\]/;

/**
 * What goes wrong in a sum that an author has not written comes from a figure that they have: it is told there,
 * once for all the sums that suffer from it.
 *
 * @param sums of the whole story, as they are written; perhaps no list at all
 * @param lent the sums that are not the author's
 * @param facts of the author, in their order
 */
export function blameCells(
  issues: readonly Issue[],
  sums: unknown,
  lent: readonly Derived[],
  facts: readonly unknown[],
): { cells: readonly Issue[]; others: readonly Issue[] } {
  const suffering = new Map<number, string[]>();
  const others = issues.filter(({ path }) => {
    const sum = (sums as Partial<Derived[]>)[Number(IN_SUM.exec(path)?.[1])];
    if (!sum || !lent.includes(sum)) return true;
    const cells = facts.flatMap((fact, i) => (sum.from.includes(idOf(fact)) ? [i] : []));
    for (const cell of cells) suffering.set(cell, [...(suffering.get(cell) ?? []), sum.operation]);
    return !cells.length;
  });
  const cells = [...suffering].map(([cell, operations]) =>
    blame(cell, facts[cell] as Entry, operations),
  );
  return { cells, others };
}

const idOf = (fact: unknown): string => String((fact as Partial<Fact> | null)?.id);

function blame(cell: number, fact: Entry, operations: readonly string[]): Issue {
  const field = numberFields.find((it) => fact[it] !== undefined) ?? 'value';
  const value = fact[field];
  const reckon = `${listNames(operations)} cannot be worked out with it`;
  const hint = `write ${typeof value === 'number' ? 'another number' : 'a number'}: ${reckon}`;
  return { path: `facts[${cell}].${field}`, value, hint };
}
