import type { Figure } from '../figure.js';
import type { Story } from '../story.js';

type Cell = string | number | null | undefined;

/** What stands in each column, by the column's name, which programs read as well as people. */
function readRow(figure: Figure, { sources }: Story): Record<string, Cell> {
  const { id, label, value, low, high, unit, qualifier, period = {}, sum, asOf } = figure;
  const { certainty, condition, note } = figure;
  // What is ours is in nobody's report.
  const source = sum ? undefined : sources.get(figure.source);
  const via = sources.get(source?.via ?? '');
  return {
    id,
    label,
    value,
    low,
    high,
    unit,
    qualifier,
    period_from: period.from,
    period_to: period.to,
    period_label: period.label,
    period_months: period.months,
    certainty,
    condition,
    source: source?.label,
    via: [via?.label, via?.date].filter(Boolean).join(', '),
    as_of: asOf,
    sum: sum?.join(' '),
    note,
  };
}

/** Without it, spreadsheets read the file in an alphabet of their own. */
const BYTE_ORDER_MARK = '\ufeff';

/** Figures as comma-separated values (RFC 4180): the data as it is, nothing rounded or translated. */
export function writeCsv(figures: readonly Figure[], story: Story): string {
  const rows = figures.map((figure) => readRow(figure, story));
  const cells = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))];
  return BYTE_ORDER_MARK + cells.map((row) => `${row.map(writeCell).join()}\r\n`).join('');
}

function writeCell(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  // A text that a spreadsheet would run as a formula is marked as text, wherever the spreadsheet parts it.
  const text = (cell ?? '').replace(/(^|[;\t])(?=\s*[=+\-@\t\r])/g, "$1'");
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
