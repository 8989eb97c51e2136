/** As many valid names as an author reads at once. */
const MOST_NAMES = 20;

/** Names as a hint lists them: not all of a hundred thousand. */
export function listNames(names: Iterable<string>): string {
  const listed: string[] = [];
  for (const name of names) if (listed.push(name) > MOST_NAMES) break;
  return [...listed.slice(0, MOST_NAMES), ...(listed.length > MOST_NAMES ? ['…'] : [])].join(', ');
}
