/**
 * Puts other words in the place of some that stand once in a text. Where they stand anywhere else, or
 * no more, whatever they were part of has changed, and somebody has to look at it again.
 */
export function replaceOnce(text, part, instead) {
  const [before, ...after] = text.split(part);
  if (after.length !== 1) throw new Error(`"${part}" stands ${after.length} times, not once.`);
  return `${before}${instead}${after[0]}`;
}
