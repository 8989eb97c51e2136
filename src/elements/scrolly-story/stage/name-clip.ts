/** A box as its author may find it again: `<main#content.wide>`. */
export function nameBox({ localName, id, classList }: Element): string {
  const classes = [...classList].slice(0, 2).map((name) => `.${name}`);
  return `<${localName}${id && `#${id}`}${classes.join('')}>`;
}

/** The rule as it was probably written: hidden sideways computes to `auto` downwards. */
export function nameRule(box: Element): string {
  const { overflowX, overflowY } = getComputedStyle(box);
  if (overflowX === overflowY) return `overflow: ${overflowX}`;
  return overflowY === 'auto' ? `overflow-x: ${overflowX}` : `overflow-y: ${overflowY}`;
}
