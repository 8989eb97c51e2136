import { type Attributes, drawElement, type DrawnElement } from './drawn-element.js';
import { writePaint } from './plain-colour.js';

/** One line of text: its words, and its box from the left end to the right, on the baseline. */
export interface Line {
  text: string;
  x: number;
  y: number;
  width: number;
  rightToLeft: boolean;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** The direction of a text by its first letter, as `unicode-bidi: plaintext` finds it. */
export function runsRightToLeft(text: string): boolean {
  const [letter = ''] = /\p{L}/u.exec(text) ?? [];
  return RIGHT_TO_LEFT.test(letter);
}

/**
 * Where the fonts are others than ours, the line is still as wide as it was measured, so that it
 * touches nothing.
 */
export function drawLine(
  { text, x, y, width, rightToLeft }: Line,
  { fontFamily, fontSize, fontWeight, fontStyle }: CSSStyleDeclaration,
  paint: string,
): DrawnElement {
  const attributes: Attributes = {
    x: rightToLeft ? x + width : x,
    y,
    direction: rightToLeft ? 'rtl' : undefined,
    'font-family': fontFamily,
    'font-size': parseFloat(fontSize),
    'font-weight': fontWeight === '400' ? undefined : fontWeight,
    'font-style': fontStyle === 'normal' ? undefined : fontStyle,
    ...writePaint('fill', paint),
    textLength: width,
    lengthAdjust: 'spacingAndGlyphs',
  };
  return drawElement('text', attributes, [text]);
}
