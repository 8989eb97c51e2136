import { nameFields, readFact } from '../../src/story/format/read-fact.js';
import { type CsvRow, OpenQuoteError, splitCsv } from '../../src/story/format/split-csv.js';
import { numberFields } from '../../src/story/number-fields.js';
import { type Place, type Reading, ReadingError, splitPath } from './text-lines.js';

/**
 * Reads a table whose first row names the fields (`id`, `value`, `low`, `high`, `from`, `to`, …) and
 * whose other rows are facts.
 *
 * @throws {ReadingError} where it is no such table
 */
export function readCsv(text: string): Reading {
  const [head, ...rows] = split(text);
  const fields = nameFields(head?.cells ?? []);
  checkTable(fields, rows);
  return {
    data: { facts: rows.map(({ cells }) => readFact(fields, cells)) },
    locate: (path) => {
      const [list, index] = splitPath(path);
      const row = list === 'facts' ? rows[Number(index)] : undefined;
      return row && placeOf(row);
    },
  };
}

const placeOf = ({ line }: Pick<CsvRow, 'line'>): Place => ({ line, column: 1 });

function split(text: string): CsvRow[] {
  try {
    return splitCsv(text);
  } catch (error) {
    if (!(error instanceof OpenQuoteError)) throw error;
    throw new ReadingError([{ message: error.message, ...placeOf(error) }]);
  }
}

function checkTable(fields: readonly string[], rows: readonly CsvRow[]): void {
  if (!fields.includes('id') || !numberFields.some((it) => fields.includes(it)))
    throw new ReadingError([
      {
        message: `The first row names the fields: id, and one of ${numberFields.join(', ')}.`,
        ...placeOf({ line: 1 }),
      },
    ]);
  const long = rows.filter(({ cells }) => cells.length > fields.length);
  if (long.length)
    throw new ReadingError(
      long.map((row) => ({
        message: `This row has ${row.cells.length} cells, the first one has ${fields.length}: put quotes around a cell with a comma.`,
        ...placeOf(row),
      })),
    );
}
