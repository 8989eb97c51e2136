import type { Figure } from '../figure.js';
import { paceOf } from '../pace.js';
import type { Story } from '../story.js';
import type { FigureFormatter } from './format-figure.js';
import { sourceNames } from './source-names.js';

/** A way to write a figure. */
export type Form = (figure: Figure, format: FigureFormatter, story: Story) => string;

/** The ways to write a figure in prose: `{F4}` with its bound, `{F4:period}`, `{D1:sum}` and so on. */
export const forms = {
  '': (figure, format) => format.qualified(figure),
  value: (figure, format) => format.value(figure),
  period: (figure, format) => format.period(figure.period),
  'short-period': (figure, format) => format.shortPeriod(figure.period),
  months: (figure, format) => format.duration(figure.period),
  label: ({ label }) => label,
  // By itself it has its name, also where it stands within the number otherwise.
  unit: (figure, format, { numbers }) =>
    numbers.isMeasure(figure.unit ?? '') ? figure.unit! : format.unit(figure),
  source: ({ source }, _format, story) => sourceNames([source], story),
  note: ({ note = '' }) => note,
  qualifier: (figure, format) => format.qualifier(figure),
  sum: (figure, format) => format.sum(figure),
  pace: (figure, format) => format.pace(paceOf(figure, format.rate)),
} satisfies Readonly<Record<string, Form>>;
