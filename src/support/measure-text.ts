/** The width in CSS pixels that `text` takes in `font` (a CSS `font` shorthand). */
export type MeasureText = (text: string, font: string) => number;

let context: CanvasRenderingContext2D | null | undefined;

/** Measures with the page's own fonts, outside the document, so that measuring costs no layout. */
export const measureText: MeasureText = (text, font) => {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * 8;
  context.font = font;
  return context.measureText(text).width;
};
