import { fillText } from '../../story/format/fill-text.js';
import type { FigureFormatter } from '../../story/format/format-figure.js';
import type { Story } from '../../story/story.js';

/** A text with its figures written out, where no element can stand: in a heading, or a list of steps. */
export const writeText = (text: string, story: Story, format: FigureFormatter): string =>
  fillText(text, story, format)
    .map((part) => part.text)
    .join('');
