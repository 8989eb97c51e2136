const PERIOD = ['from', 'to'];

/** The fact that cells say, each in the field of its column: as in a table inside of a tag. */
export function readFact(fields: readonly string[], cells: readonly string[]): object {
  const named = fields
    .map((field, column) => [field, (cells[column] ?? '').trim()] as const)
    .filter(([field, text]) => field && text);
  const period = named.filter(([field]) => PERIOD.includes(field));
  const others = named.filter(([field]) => !PERIOD.includes(field));
  return {
    ...Object.fromEntries(others),
    ...(period.length && { period: Object.fromEntries(period) }),
  };
}
