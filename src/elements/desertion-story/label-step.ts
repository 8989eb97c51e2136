import type { FigureFormatter } from '../../story/format/format-figure.js';
import type { Story } from '../../story/story.js';
import type { Step } from '../../story/story-data.js';
import { beginOfText } from '../../words/begin-of-text.js';
import { nameInWords } from '../../words/name-in-words.js';
import { writeText } from './write-text.js';

/** What a step is called in a list of steps: its heading, else how it begins, else its name. */
export function labelStep(
  { heading = '', text, name }: Step,
  story: Story,
  format: FigureFormatter,
): string {
  const [first = ''] = text;
  const write = (words: string): string => writeText(words, story, format);
  return write(heading) || beginOfText(write(first)) || nameInWords(name);
}
