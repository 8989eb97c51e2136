import type { Figure } from '../figure.js';
import type { Story } from '../story.js';
import type { FigureFormatter } from './format-figure.js';
import { type Form, forms } from './forms.js';
import { splitText } from './placeholder.js';

/** A piece of prose: words of the author, or a figure of the story written out. */
export interface TextPart {
  text: string;
  figure?: Figure;
  form?: string;
}

/**
 * Puts figures into prose. Texts name them and never write them, so that a changed fact changes
 * every sentence that uses it.
 *
 * @throws {Error} for a figure or form that does not exist: a mistake in the text itself
 */
export function fillText(
  text: string,
  story: Story,
  format: FigureFormatter,
  known: Readonly<Record<string, Form>> = forms,
): TextPart[] {
  return splitText(text).map((part) => {
    if (typeof part === 'string') return { text: part };
    const { name, id, form } = part;
    const figure = story.figures.get(id);
    const write = Object.hasOwn(known, form) ? known[form] : undefined;
    if (!figure || !write) throw new Error(`{${name}} names no figure or no form of the story`);
    return { text: write(figure, format, story), figure, form };
  });
}
