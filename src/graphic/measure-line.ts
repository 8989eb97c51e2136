import { lineStyles, type MeasureLine } from '../charts/label.js';
import { measureText } from '../support/measure-text.js';

/** How the words of a picture are set; spacing by readers who want more of it, in pixels. */
export interface Setting {
  fontFamily: string;
  fontSize: number;
  letterSpacing: number;
  wordSpacing: number;
}

/** Reads how words are set in an element. */
export function readSetting(element: Element): Setting {
  const { fontFamily, fontSize, letterSpacing, wordSpacing } = getComputedStyle(element);
  const pixels = (length: string): number => parseFloat(length) || 0;
  return {
    fontFamily,
    fontSize: pixels(fontSize),
    letterSpacing: pixels(letterSpacing),
    wordSpacing: pixels(wordSpacing),
  };
}

/** Measures lines of labels in the font and with the spacing in which the picture sets them. */
export function createMeasure(setting: Setting): MeasureLine {
  const { fontFamily, fontSize, letterSpacing, wordSpacing } = setting;
  return (text, style) => {
    const { size, weight } = lineStyles[style];
    const pixels = (size * fontSize) / 16;
    // A reader's style sheet spaces each text by its own size (WCAG 1.4.12), while what is read
    // here is that of the usual size.
    const growth = Math.max(pixels / fontSize, 1);
    const spacing = text.length * letterSpacing + (text.split(' ').length - 1) * wordSpacing;
    return measureText(text, `${weight} ${pixels}px ${fontFamily}`) + spacing * growth;
  };
}
