import { listNames } from '../list-names.js';

/** As many names as are compared: a text may name a thousand figures, and a story have five thousand. */
const MOST_COMPARED = 1_000;
/** As many names that come close as an author reads. */
const MOST_CLOSE = 3;

/** The hint about a name that is not known: what was meant, as far as that can be told, and what there is. */
export function suggestNames(given: unknown, known: Iterable<string>): string {
  const names = [...known];
  const close = findClose(given, names);
  const meant = close.length ? `did you mean ${close.join(' or ')}? ` : '';
  return `${meant}use one of: ${listNames(names)}`;
}

/** The names that a slip can have made of it: the same in other letters, else those that differ by a key or two. */
export function findClose(given: unknown, names: readonly string[]): readonly string[] {
  if (typeof given !== 'string') return [];
  const written = given.toLowerCase();
  const compared = names.slice(0, MOST_COMPARED).map((name) => [name, name.toLowerCase()] as const);
  const same = compared.filter(([, name]) => name === written);
  return (same.length ? same : compared.filter(([, name]) => isClose(written, name)))
    .map(([name]) => name)
    .slice(0, MOST_CLOSE);
}

/** Whether two names differ by one letter, by two that have changed places, or by an end that one of them lacks. */
function isClose(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  if (start === short.length && start > 2) return true;
  if (long.length - short.length > 1) return false;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end++;
  const a = short.slice(start, short.length - end);
  const b = long.slice(start, long.length - end);
  const differsByOne = b.length < 2 && start + end > 0;
  return differsByOne || (b.length === 2 && b[0] === a[1] && b[1] === a[0]);
}
