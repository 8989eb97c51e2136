import { numberFields } from '../../src/author-data/find-author-data.js';

const PERIOD = ['from', 'to'];

/** The fact that cells say, each in the field of its column: as in a table inside of a tag. */
export function readFact(fields: readonly string[], cells: readonly string[]): object {
  const named = fields
    .map((field, column) => [field, (cells[column] ?? '').trim()] as const)
    .filter(([field, text]) => field && text);
  const period = named.filter(([field]) => PERIOD.includes(field));
  const others = named.filter(([field]) => !PERIOD.includes(field));
  return {
    ...Object.fromEntries(
      others.map(([field, text]) => [
        field,
        numberFields.includes(field) ? readNumber(text) : text,
      ]),
    ),
    ...(period.length && { period: Object.fromEntries(period) }),
  };
}

/** "13,800", "13 800" and "13800" are the same number; anything else is left for the validator. */
export function readNumber(text: string): number | string {
  const digits = text.replace(/(?<=\d)[\s,](?=\d{3}(\D|$))/g, '');
  return digits !== '' && Number.isFinite(Number(digits)) ? Number(digits) : text;
}
