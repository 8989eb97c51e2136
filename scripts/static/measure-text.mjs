import { lineStyles } from '../../dist/charts/label.js';

/** The widths of signs in parts of their size, as the usual sans-serif typefaces have them; others are 0.6. */
const WIDTHS = [
  [/[\u00AD\u200B-\u200F\u2060-\u206F\p{Mn}]/u, 0],
  [/[iljI.,:;'’!|()[\] \u00A0\u2009\u202F]/u, 0.3],
  [/[frt/\-–“”]/u, 0.4],
  [/[mwMWжшщюфыЖШЩЮФЫ—]/u, 0.88],
  [/\p{Script=Arabic}/u, 0.52],
  [/\p{Lu}/u, 0.7],
  [/[\d\p{Ll}]/u, 0.57],
];
/** Heavier letters are wider, and somebody’s typeface may be. */
const HEAVY = 1.1;
const SPARE = 1.1;

/** How wide a text is, in parts of its size. */
export function emsOf(text) {
  return [...text].reduce(
    (sum, sign) => sum + (WIDTHS.find(([signs]) => signs.test(sign))?.[1] ?? 0.6),
    0,
  );
}

/** How wide a line of a label will be at most, where no typeface can be asked. */
export function measureLine(text, style) {
  const { size, weight } = lineStyles[style];
  return emsOf(text) * size * (weight > 400 ? HEAVY : 1) * SPARE;
}
