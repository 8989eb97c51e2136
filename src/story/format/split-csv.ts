/** A row of a file of comma-separated values. */
export interface CsvRow {
  cells: readonly string[];
  /** The line on which it begins, counted from one: a cell in quotes may have lines of its own. */
  line: number;
}

/** A quote that begins on a line and never ends. */
export class OpenQuoteError extends Error {
  readonly line: number;

  constructor(line: number) {
    super('A quote that begins here does not end.');
    this.line = line;
  }
}

/** What parts cells: commas, or what spreadsheets write where the comma belongs to numbers. */
const DELIMITERS = [',', ';', '\t'];

/** The rows of a CSV file that have anything in them, by RFC 4180, whatever parts the cells of the first. */
export function splitCsv(text: string): CsvRow[] {
  // The mark that spreadsheets write before anything else.
  const written = text.replace(/^\uFEFF/, '');
  const delimiter = findDelimiter(written);
  const cell = new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)"|([^"${delimiter}\\r\\n][^${delimiter}\\r\\n]*|))(${delimiter}|\\r\\n|\\r|\\n|$)`,
    'y',
  );
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let begin = 1;
  while (cell.lastIndex < written.length || cells.length) {
    const found = cell.exec(written);
    if (!found) throw new OpenQuoteError(line);
    const [all, quoted, bare = '', end] = found;
    cells.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    line += countLines(all);
    if (end === delimiter) continue;
    if (cells.some((it) => it.trim())) rows.push({ cells, line: begin });
    cells = [];
    begin = line;
  }
  return rows;
}

const countLines = (text: string): number => (text.match(/\r\n|\r|\n/g) ?? []).length;

/** The sign that the first line has most of. */
function findDelimiter(text: string): string {
  const [head = ''] = text.split(/\r\n|\r|\n/, 1);
  const count = (sign: string): number => head.split(sign).length;
  return DELIMITERS.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
