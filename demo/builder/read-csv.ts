import { dsvFormat } from 'd3-dsv';
import { numberFields } from '../../src/story/number-fields.js';
import { readFact } from './read-fact.js';
import { type Place, type Reading, ReadingError, splitPath } from './text-lines.js';

const DELIMITERS = [',', ';', '\t'];

/**
 * Reads a table whose first row names the fields (`id`, `value`, `low`, `high`, `from`, `to`, …) and
 * whose other rows are facts.
 *
 * @throws {ReadingError} where it is no such table
 */
export function readCsv(text: string): Reading {
  const lines = findRowLines(text);
  const [head = ''] = text.split(/\r\n|\r|\n/, 1);
  const delimiter = DELIMITERS.find((it) => head.includes(it)) ?? ',';
  const rows = dsvFormat(delimiter)
    .parseRows(text)
    .map((cells, index) => ({ cells, place: { line: lines[index] ?? 1, column: 1 } }))
    .filter(({ cells }) => cells.some((cell) => cell.trim()));
  const [{ cells: fields = [] } = {}, ...entries] = rows;
  checkTable(
    fields.map((field) => field.trim()),
    entries,
  );
  return {
    data: {
      facts: entries.map(({ cells }) =>
        readFact(
          fields.map((it) => it.trim()),
          cells,
        ),
      ),
    },
    locate: (path) => {
      const [list, index] = splitPath(path);
      return list === 'facts' ? entries[Number(index)]?.place : undefined;
    },
  };
}

function checkTable(
  fields: readonly string[],
  entries: readonly { cells: readonly string[]; place: Place }[],
): void {
  const first = { line: 1, column: 1 };
  if (!fields.includes('id') || !numberFields.some((it) => fields.includes(it)))
    throw new ReadingError([
      {
        message: `The first row names the fields: id, and one of ${numberFields.join(', ')}.`,
        ...first,
      },
    ]);
  const long = entries.filter(({ cells }) => cells.length > fields.length);
  if (long.length)
    throw new ReadingError(
      long.map(({ cells, place }) => ({
        message: `This row has ${cells.length} cells, the first one has ${fields.length}: put quotes around a cell with a comma.`,
        ...place,
      })),
    );
}

/** The line on which each row begins: a cell in quotes may have lines of its own. */
function findRowLines(text: string): number[] {
  const starts = [1];
  let line = 1;
  let quotedSince = 0;
  for (const [sign] of text.matchAll(/"|\r\n|\r|\n/g)) {
    if (sign === '"') quotedSince = quotedSince ? 0 : line;
    else if (line++ && !quotedSince) starts.push(line);
  }
  if (!quotedSince) return starts;
  throw new ReadingError([
    { message: 'A quote that begins here does not end.', line: quotedSince, column: 1 },
  ]);
}
