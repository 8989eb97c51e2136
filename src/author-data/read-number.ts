/** In no other base than ten. */
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** "13,800", "13 800" and "13800" are the same number; anything else is left for the validator. */
export function readNumber(text: string): number | string {
  const digits = text.replace(/(?<=\d)[\s,](?=\d{3}(\D|$))/g, '');
  // A zero below zero becomes zero where it is added to one.
  return DECIMAL.test(digits) && Number.isFinite(Number(digits)) ? Number(digits) + 0 : text;
}
