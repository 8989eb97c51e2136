/** How much longer than the English text a translation may be: no language needs half of it. */
const MOST_TIMES_LONGER = 5;
/** … and how many letters more, for short words. */
const MOST_LETTERS_MORE = 200;

/**
 * Why a translation cannot stand in the place of an English text: it leaves a figure out, invents one, or
 * types a digit where a figure should be named. Undefined where it can.
 */
export function findFault(source: string, target: string): string | undefined {
  if (target.length > source.length * MOST_TIMES_LONGER + MOST_LETTERS_MORE)
    return `is ${target.length} letters long, many times the English text`;
  const parts = listParts(source);
  const missing = parts.filter((part) => !listParts(target).includes(part));
  if (missing.length) return `lacks ${missing.join(', ')}`;
  const strange = listParts(target).filter((part) => !parts.includes(part));
  if (strange.length) return `has ${strange.join(', ')}, which the English text has not`;
  const digits = listDigits(target).filter((digit) => !listDigits(source).includes(digit));
  if (digits.length)
    return `writes the number ${digits.join(', ')}, which the English text does not`;
  return undefined;
}

const PART = /\{[^{}]*\}/g;

function listParts(text: string): string[] {
  return [...new Set(text.match(PART))].sort();
}

function listDigits(text: string): string[] {
  return text.replace(PART, '').match(/\p{Nd}+/gu) ?? [];
}
