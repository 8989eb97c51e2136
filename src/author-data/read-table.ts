import { limits, write } from '../story/check/limits.js';
import { nameFields, readFact } from '../story/format/read-fact.js';
import { StoryDataError } from '../story/issue.js';
import { findHead, readCells } from './find-author-data.js';
import { readCell } from './read-cell.js';

/** One more than facts, for the head. */
const MOST_ROWS = limits.facts + 1;
/** Several times the fields that a fact has. */
const MOST_FIELDS = 100;

/** The data of a table, and the number of the row, counted from one, in which each fact stands. */
export interface TableReading {
  data: unknown;
  rows: readonly number[];
}

/**
 * Reads a table as an update of facts: the row that names the fields (`id`, `value`, `low`, `from`, …), and
 * each row below it, a fact. What stands above, as a title, or in the table's foot is for readers alone, and
 * so are empty rows. Numbers stay text until it is known in which language they stand.
 */
export function readTable(table: HTMLTableElement): TableReading {
  if (table.rows.length > MOST_ROWS) refuse(table.rows.length, write(limits.facts, 'rows'));
  const head = findHead(table);
  const fields = nameFields(readCells(head));
  if (fields.length > MOST_FIELDS) refuse(fields.length, write(MOST_FIELDS, 'columns'));
  const all = [...table.rows];
  const rows = all
    .map((row, i) => ({
      row,
      number: i + 1,
      fact: readFact(fields, Array.from(row.cells, readCell)),
    }))
    .slice(head ? all.indexOf(head) + 1 : 0)
    .filter(({ row, fact }) => row.parentElement !== table.tFoot && Object.keys(fact).length);
  return { data: { facts: rows.map(({ fact }) => fact) }, rows: rows.map(({ number }) => number) };
}

function refuse(value: number, hint: string): never {
  throw new StoryDataError([{ path: 'table', value, hint }]);
}
