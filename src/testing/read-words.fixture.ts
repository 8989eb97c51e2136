/* What a reader can meet in an element: seen, heard or looked up. */

const SPOKEN = ['aria-label', 'aria-description', 'aria-valuetext', 'alt', 'title', 'placeholder'];
const UNREAD = ['script', 'style', 'template'];

/**
 * Every text of an element and of all shadow trees within: text nodes and attributes that are read
 * to people, shown at this moment or waiting for their turn.
 */
export function readWords(root: Node): string[] {
  if (root instanceof Text) return [root.data];
  if (root instanceof Element && UNREAD.includes(root.localName)) return [];
  const attributes =
    root instanceof Element ? SPOKEN.map((name) => root.getAttribute(name) ?? '') : [];
  const trees: Node[] =
    root instanceof Element && root.shadowRoot ? [root.shadowRoot, root] : [root];
  return [
    ...attributes,
    ...trees.flatMap((tree) => [...tree.childNodes].flatMap(readWords)),
  ].filter((text) => text.trim());
}

/** The numbers in a text, as they are written: "3,200", "13.8", "2024". */
export function findNumbers(text: string): string[] {
  return text.match(/\d[\d,.]*\d|\d/g) ?? [];
}

/** Numbers written as words, which an audit of digits alone would let pass. */
export function findNumberWords(text: string): string[] {
  const word =
    /\b(three|four|five|six|seven|eight|nine|ten|tens|eleven|twelve|dozens?|hundreds?|thousands?|millions?|half|third|quarter|tenth|double[ds]?|twice|triple[ds]?|\w+fold|per ?cent)\b/gi;
  return text.match(word) ?? [];
}
