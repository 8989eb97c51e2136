/** A name that an author gave a step, as words for readers. */
export function nameInWords(name: string): string {
  return name.replaceAll(/[-_]+/g, ' ');
}
