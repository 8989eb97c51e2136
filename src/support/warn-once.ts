const said = new Set<string>();

/** Tells the author of a page about a mistake, once per distinct message however often it happens. */
export function warnOnce(tag: string, message: string): void {
  const line = `<${tag}> ${message}`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
}
