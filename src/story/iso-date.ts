/** An ISO year, month or day. */
export const ISO = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether a text is an ISO year (`2024`), month (`2024-07`) or day (`2024-07-31`). */
export function isDate(text: string): boolean {
  if (!ISO.test(text)) return false;
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
