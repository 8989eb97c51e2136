import { fillText } from '../../story/format/fill-text.js';
import type { FigureFormatter } from '../../story/format/format-figure.js';
import type { Story } from '../../story/story.js';
import type { Step } from '../../story/story-data.js';
import { nameInWords } from '../../words/name-in-words.js';

/** About as long as a heading. */
const LENGTH = 48;

/** What a step is called in a list of steps: its heading, else how it begins, else its name. */
export function labelStep(
  { heading, text, name }: Step,
  story: Story,
  format: FigureFormatter,
): string {
  const [first = ''] = text;
  const words = fillText(first, story, format).map((part) => part.text);
  return heading || shorten(words.join('')) || nameInWords(name);
}

function shorten(text: string): string {
  if (text.length <= LENGTH) return text;
  const start = text.slice(0, LENGTH);
  return `${start.slice(0, start.lastIndexOf(' ')).replace(/[\p{P}\s]+$/u, '')} …`;
}
