/** `{=CO2}`: a name with a digit, which a text writes as it is. */
const NAME = /\{=([^{}]*)\}/g;

/** A digit that belongs to a name: joined to the letters before it, or, up to three of them, to the one after. */
const IN_NAME = /^(?:\P{Nd}*\p{L}\p{M}*[-‐‑]?\p{Nd}|\p{Nd}{1,3}[-‐‑]?\p{L})/u;

/** A text without its names that have a digit, and those that are no names: nothing, or a number. */
export function takeOutNames(text: string): { rest: string; refused: readonly string[] } {
  const names = Array.from(text.matchAll(NAME), ([, name = '']) => name);
  return { rest: text.replace(NAME, ' '), refused: names.filter((name) => !isName(name)) };
}

/** Each word with a digit has a letter at it: `COVID-19`, `3D`, and not `3.4 million`. */
const isName = (text: string): boolean =>
  text.trim() !== '' &&
  text.split(/\s+/).every((word) => !/\p{Nd}/u.test(word) || IN_NAME.test(word));
