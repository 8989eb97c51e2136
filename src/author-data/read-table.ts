import { limits, write } from '../story/check/limits.js';
import { StoryDataError } from '../story/issue.js';
import { numberFields, readCells } from './find-author-data.js';
import { readNumber } from './read-number.js';

/**
 * Reads a table as an update of facts: the first row names the fields (`id`, `value`, `low`, `from`,
 * …), each other row is a fact.
 */
export function readTable(table: HTMLTableElement): unknown {
  if (table.rows.length > MOST_ROWS) refuse(table.rows.length, write(limits.facts, 'rows'));
  const [head, ...rows] = table.rows;
  const fields = readCells(head);
  if (fields.length > MOST_FIELDS) refuse(fields.length, write(MOST_FIELDS, 'columns'));
  return { facts: rows.map((row) => readRow(fields, row)) };
}

/** One more than facts, for the head. */
const MOST_ROWS = limits.facts + 1;
/** Several times the fields that a fact has. */
const MOST_FIELDS = 100;

function refuse(value: number, hint: string): never {
  throw new StoryDataError([{ path: 'table', value, hint }]);
}

const periodFields = ['from', 'to'];

function readRow(fields: readonly string[], row: HTMLTableRowElement): object {
  const fact: Record<string, unknown> = {};
  const period: Record<string, string> = {};
  const cells = readCells(row);
  fields.forEach((field, i) => {
    const text = cells[i];
    if (!text) return;
    if (periodFields.includes(field)) period[field] = text;
    else fact[field] = numberFields.includes(field) ? readNumber(text) : text;
  });
  return Object.keys(period).length ? { ...fact, period } : fact;
}
