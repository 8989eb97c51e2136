import { numberFields, readCells } from './find-author-data.js';
import { readNumber } from './read-number.js';

/**
 * Reads a table as an update of facts: the first row names the fields (`id`, `value`, `low`, `from`,
 * …), each other row is a fact.
 */
export function readTable(table: HTMLTableElement): unknown {
  const [head, ...rows] = table.rows;
  const fields = readCells(head);
  return { facts: rows.map((row) => readRow(fields, row)) };
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
