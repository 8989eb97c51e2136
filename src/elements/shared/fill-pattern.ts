/** Fills the gaps of words for readers: `{step} of {count}`. */
export function fillPattern(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap);
}
