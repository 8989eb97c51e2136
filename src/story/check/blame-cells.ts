import type { Issue } from '../issue.js';
import { listNames } from '../list-names.js';
import { numberFields } from '../number-fields.js';
import type { Derived, Fact } from '../story-data.js';

/** Entries as they are being checked: nothing is known of them yet. */
type Entry = Readonly<Record<string, unknown>>;

const IN_SUM = /^derived\[(\d+)\]\.(from)?/;

/**
 * What goes wrong in a sum that an author has not written comes from a figure that they have: it is told there,
 * once for all the sums that suffer from it, and are lost.
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
): { lost: ReadonlyMap<string, Issue>; others: readonly Issue[] } {
  const suffering = new Map<number, Suffering[]>();
  const others = issues.filter(({ path, value, hint }) => {
    const [, index, part] = IN_SUM.exec(path) ?? [];
    const sum = (sums as Partial<Derived[]>)[Number(index)];
    if (!sum || !lent.includes(sum)) return true;
    // A part that is no number spoils it alone; a result, any of the author's figures.
    const ids = part ? [value] : sum.from;
    const cells = facts.flatMap((fact, i) => (ids.includes(idOf(fact)) ? [i] : []));
    for (const cell of cells)
      suffering.set(cell, [
        ...(suffering.get(cell) ?? []),
        { sum, lacksEnd: hint.startsWith('give') },
      ]);
    return !cells.length;
  });
  const lost = [...suffering].flatMap(([cell, ofCell]) => {
    const issue = blame(cell, facts[cell] as Entry, ofCell);
    return ofCell.map(({ sum }) => [sum.id, issue] as const);
  });
  return { lost: new Map(lost), others };
}

/** A sum that a figure spoils: with its number, or with a period that has no end. */
interface Suffering {
  sum: Derived;
  lacksEnd: boolean;
}

const idOf = (fact: unknown): string => String((fact as Partial<Fact> | null)?.id);

function blame(cell: number, fact: Entry, ofCell: readonly Suffering[]): Issue {
  const lacksEnd = ofCell.every((it) => it.lacksEnd) && fact['period'] !== undefined;
  const field = lacksEnd
    ? 'period'
    : (numberFields.find((it) => fact[it] !== undefined) ?? 'value');
  const value = fact[field];
  const number = typeof value === 'number' ? 'another number' : 'a number';
  const what = lacksEnd ? 'both from and to' : number;
  const operations = listNames(new Set(ofCell.map(({ sum }) => sum.operation)));
  const hint = `write ${what}: ${operations} cannot be worked out with it, and is left out`;
  return { path: `facts[${cell}].${field}`, value, hint };
}
