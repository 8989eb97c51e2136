/** Where a long word may be broken, if it has to be: a soft hyphen. */
export const SOFT = '\u00AD';

/**
 * Breaks a text between words into lines that fit; a single word that does not fit is broken at its
 * soft hyphens, and without any stays whole.
 */
export function wrapText(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const whole = word.replaceAll(SOFT, '');
    if (last !== undefined && fits(`${last} ${whole}`))
      lines[lines.length - 1] = `${last} ${whole}`;
    else lines.push(...(fits(whole) ? [whole] : breakWord(word, fits)));
  }
  return lines;
}

function breakWord(word: string, fits: (line: string) => boolean): string[] {
  const [first = '', ...rest] = word.split(SOFT);
  const lines = [first];
  for (const part of rest) {
    const last = lines.pop() ?? '';
    if (fits(`${last}${part}`)) lines.push(`${last}${part}`);
    else lines.push(`${last}-`, part);
  }
  return lines;
}
