import { limits, write } from '../story/check/limits.js';
import { nameFields, readFact } from '../story/format/read-fact.js';
import { StoryDataError } from '../story/issue.js';
import { findHead, readCells } from './find-author-data.js';

/** One more than facts, for the head. */
const MOST_ROWS = limits.facts + 1;
/** Several times the fields that a fact has. */
const MOST_FIELDS = 100;

/**
 * Reads a table as an update of facts: the row that names the fields (`id`, `value`, `low`, `from`, …), and
 * each row below it, a fact. What stands above, as a title, or in the table's foot is for readers alone, and
 * so are empty rows. Numbers stay text until it is known in which language they stand.
 */
export function readTable(table: HTMLTableElement): unknown {
  if (table.rows.length > MOST_ROWS) refuse(table.rows.length, write(limits.facts, 'rows'));
  const head = findHead(table);
  const fields = nameFields(readCells(head));
  if (fields.length > MOST_FIELDS) refuse(fields.length, write(MOST_FIELDS, 'columns'));
  const rows = [...table.rows].slice(head ? [...table.rows].indexOf(head) + 1 : 0);
  const facts = rows
    .filter((row) => row.parentElement !== table.tFoot)
    .map((row) => readFact(fields, readCells(row)))
    .filter((fact) => Object.keys(fact).length);
  return { facts };
}

function refuse(value: number, hint: string): never {
  throw new StoryDataError([{ path: 'table', value, hint }]);
}
