/** As many valid names as an author reads at once. */
const MOST_NAMES = 14;

/** Names as a hint lists them: not all of a hundred thousand. */
export function listNames(names: Iterable<string>): string {
  const all = [...names];
  const more = all.length - MOST_NAMES;
  return all.slice(0, MOST_NAMES).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
