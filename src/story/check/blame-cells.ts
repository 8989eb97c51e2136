import type { Issue } from '../issue.js';
import { listNames } from '../list-names.js';
import { numberFields } from '../number-fields.js';
import type { Derived, Fact } from '../story-data.js';

/** Entries as they are being checked: nothing is known of them yet. */
type Entry = Readonly<Record<string, unknown>>;

const IN_SUM = /^derived\[(\d+)\]\.(from)?/;

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
  const others = issues.filter(({ path, value }) => {
    const [, index, part] = IN_SUM.exec(path) ?? [];
    const sum = (sums as Partial<Derived[]>)[Number(index)];
    if (!sum || !lent.includes(sum)) return true;
    // A part that is no number spoils it alone; a result, any of the author's figures.
    const ids = part ? [value] : sum.from;
    const cells = facts.flatMap((fact, i) => (ids.includes(idOf(fact)) ? [i] : []));
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
