import { lineStyles, type MeasureLine } from '../../charts/label.js';
import { measureText } from '../../support/measure-text.js';

/** Measures lines of labels in the font in which the picture sets them. */
export function createMeasure(fontFamily: string, textScale: number): MeasureLine {
  return (text, style) => {
    const { size, weight } = lineStyles[style];
    return measureText(text, `${weight} ${size * textScale}px ${fontFamily}`);
  };
}
