import { spanOf } from './figure.js';
import type { Operand, Token } from './operation.js';
import { isPace } from './pace.js';
import { lengthIn } from './period.js';
import type { Fact, Rate } from './story-data.js';

/** What of a figure an operand may name after a colon: `F5b:pace`, `F2a:months`. */
export const operandForms = ['pace', 'months', 'years', 'days'] as const;

export type OperandForm = (typeof operandForms)[number];

/** A figure, or something of it, in a sum. */
export interface Part {
  id: string;
  form?: OperandForm | undefined;
}

/** Splits an operand as it is written: `F5b:pace`; the form may be one that nobody knows. */
export function readPart(operand: string): Part {
  const [id = '', form] = operand.split(':');
  return { id, form: form as OperandForm | undefined };
}

/** The figures and what of them a sum is made of. */
export const partsOf = (sum: readonly Token[] = []): Part[] =>
  sum.filter((token, i): token is string => i % 2 === 0 && typeof token === 'string').map(readPart);

/** The figures that a sum is made of, by their ids. */
export const operandsOf = (sum: readonly Token[] = []): string[] => [
  ...new Set(partsOf(sum).map(({ id }) => id)),
];

/**
 * What an operand of a sum stands for; undefined where a fact has no number, or its period no length.
 *
 * @param rate by which the story tells a pace
 */
export function valueOfPart(
  figure: Fact | undefined,
  { form }: Part,
  rate: Rate = 'month',
): Operand | undefined {
  const over = spanOf(figure);
  if (!form) return over && { over };
  const length = lengthOfPart(figure, form, rate);
  if (form !== 'pace') return length === undefined ? undefined : { over: [length, length] };
  if (!over || !figure) return undefined;
  if (isPace(figure)) return { over };
  return length === undefined ? undefined : { over, under: length };
}

/** The length of a figure's period, in what an operand is told by. */
export function lengthOfPart(
  figure: Fact | undefined,
  form: OperandForm,
  rate: Rate,
): number | undefined {
  const units = { pace: rate, months: 'month', years: 'year', days: 'day' } as const;
  return lengthIn(figure?.period, units[form]);
}
