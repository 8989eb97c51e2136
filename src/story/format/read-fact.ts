import { numberFields } from '../number-fields.js';

/** Where what stands in a column belongs, by its head without signs and case; any other head is a field itself. */
const FIELDS: Readonly<Record<string, string>> = {
  asof: 'asOf',
  significantdigits: 'significantDigits',
  from: 'period.from',
  to: 'period.to',
  periodfrom: 'period.from',
  periodto: 'period.to',
  periodlabel: 'period.label',
  periodmonths: 'period.months',
};

/** The fields that the head of a sheet names, however a spreadsheet writes them: `VALUE`, `As of`, `period_from`. */
export function nameFields(head: readonly string[]): string[] {
  return head.map((cell) => {
    const name = cell.trim().toLowerCase();
    return FIELDS[name.replace(/[\s_-]+/g, '')] ?? name;
  });
}

/**
 * The entry that a row of a sheet says: each cell in the field of its column, and nothing of an empty one. A
 * number that is `null` was not published.
 */
export function readFact(fields: readonly string[], cells: readonly string[]): object {
  const fact: Record<string, string | null> = {};
  const period: Record<string, string | number> = {};
  fields.forEach((field, column) => {
    const text = (cells[column] ?? '').trim();
    if (!text || !field) return;
    const [, end] = field.split('period.');
    if (end === 'months') period[end] = Number(text);
    else if (end) period[end] = text;
    else fact[field] = text === 'null' && numberFields.includes(field) ? null : text;
  });
  return Object.keys(period).length ? { ...fact, period } : fact;
}
