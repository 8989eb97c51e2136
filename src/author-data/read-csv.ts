import { limits, write } from '../story/check/limits.js';
import { nameFields, readFact } from '../story/format/read-fact.js';
import { type CsvRow, OpenQuoteError, splitCsv } from '../story/format/split-csv.js';
import { StoryDataError } from '../story/issue.js';
import { numberFields } from '../story/number-fields.js';

/** The data of a sheet, and the line on which each fact begins. */
export interface SheetReading {
  data: unknown;
  lines: readonly number[];
}

/**
 * Reads a published sheet as an update of facts: its first row names the fields, each other row is a fact.
 * Undefined for a text whose first row names none. Numbers stay text until it is known in which language they
 * stand.
 */
export function readCsv(text: string): SheetReading | undefined {
  const [head, ...rows] = split(text);
  const fields = nameFields(head?.cells ?? []);
  if (!fields.includes('id') || !numberFields.some((it) => fields.includes(it))) return undefined;
  if (rows.length > limits.facts) refuse(rows.length, write(limits.facts, 'rows'));
  return {
    data: { facts: rows.map(({ cells }) => readFact(fields, cells)) },
    lines: rows.map(({ line }) => line),
  };
}

function split(text: string): CsvRow[] {
  try {
    return splitCsv(text);
  } catch (error) {
    if (!(error instanceof OpenQuoteError)) throw error;
    return refuse(error.line, 'end the quote that begins on this line');
  }
}

function refuse(value: number, hint: string): never {
  throw new StoryDataError([{ path: 'sheet', value, hint }]);
}
