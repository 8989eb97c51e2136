/** The fragment that names a step of a story. */
export function writeHash(story: string, step: string): string {
  return `#${encodeURIComponent(story)}/${encodeURIComponent(step)}`;
}
