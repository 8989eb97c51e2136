/** "13,800", "13 800" and "13800" are the same number; anything else is left for the validator. */
export function readNumber(text: string): number | string {
  const digits = text.replace(/(?<=\d)[\s,](?=\d{3}(\D|$))/g, '');
  return digits !== '' && Number.isFinite(Number(digits)) ? Number(digits) : text;
}
