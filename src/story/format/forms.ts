import type { Figure } from '../figure.js';
import type { FigureFormatter } from './format-figure.js';
import { paceOf } from '../pace.js';
import { monthsIn } from '../period.js';
import { sourceNames } from './source-names.js';
import type { Story } from '../story.js';

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
