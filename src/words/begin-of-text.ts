/** About as long as a heading. */
const LENGTH = 48;

/** How a text begins, to call it by: as many whole words as a heading has. */
export function beginOfText(text: string): string {
  if (text.length <= LENGTH) return text;
  const start = text.slice(0, LENGTH);
  return `${start.slice(0, start.lastIndexOf(' ')).replace(/[\p{P}\s]+$/u, '')} …`;
}
