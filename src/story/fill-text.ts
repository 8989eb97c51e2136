import type { FigureFormatter } from './format-figure.js';
import { lengthIn, monthsIn } from './period.js';
import { sourceNames } from './source-names.js';
import type { Rate } from './story-data.js';
import { evenPace, isPace, type Figure, type Story } from './story.js';

/** A piece of prose: words of the author, or a figure of the story written out. */
export interface TextPart {
  text: string;
  figure?: Figure;
  form?: string;
}

/** A way to write a figure. */
export type Form = (figure: Figure, say: FigureFormatter, story: Story) => string;

/** The ways to write a figure in prose: `{F4}` with its bound, `{F4:period}`, `{D1:sum}` and so on. */
export const forms = {
  '': (figure, say) => say.qualified(figure),
  value: (figure, say) => say.value(figure),
  period: (figure, say) => say.period(figure.period),
  'short-period': (figure, say) => say.shortPeriod(figure.period),
  months: (figure, say) => say.duration(monthsIn(figure.period) ?? 0),
  label: ({ label }) => label,
  unit: (figure, say) => say.unit(figure),
  source: ({ source }, _say, story) => sourceNames([source], story),
  note: ({ note = '' }) => note,
  qualifier: (figure, say) => say.qualifier(figure),
  sum: (figure, say) => say.sum(figure),
  pace: (figure, say) => say.pace(paceOf(figure, say.rate)),
} satisfies Readonly<Record<string, Form>>;

/** A counted period at its pace: the same count over less time is more. */
export function paceOf(figure: Figure, rate: Rate = 'month'): Figure {
  return isPace(figure) ? figure : evenPace(figure, lengthIn(figure.period, rate) ?? NaN, rate);
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
  say: FigureFormatter,
  known: Readonly<Record<string, Form>> = forms,
): TextPart[] {
  return text.split(/\{([^}]*)\}/).map((part, i) => {
    if (i % 2 === 0) return { text: part };
    const [id = '', form = ''] = part.split(':');
    const figure = story.figures.get(id);
    const write = Object.hasOwn(known, form) ? known[form] : undefined;
    if (!figure || !write) throw new Error(`{${part}} names no figure or no form of the story`);
    return { text: write(figure, say, story), figure, form };
  });
}
