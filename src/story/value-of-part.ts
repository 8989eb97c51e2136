import { spanOf } from './figure.js';
import { lengthOfPart, type Part } from './operands.js';
import type { Operand } from './operation.js';
import { isPace } from './pace.js';
import type { Fact, Rate } from './story-data.js';

/**
 * What an operand of a sum stands for; undefined where a fact has no number, or its period no length.
 *
 * @param rate by which the story tells a pace
 */
export function valueOfPart(
  figure: Fact | undefined,
  { form }: Part,
  rate: Rate | undefined,
): Operand | undefined {
  const over = spanOf(figure);
  if (!form) return over && { over };
  const length = lengthOfPart(figure, form, rate);
  if (form !== 'pace') return length === undefined ? undefined : { over: [length, length] };
  if (!over || !figure) return undefined;
  if (isPace(figure)) return { over };
  return length === undefined ? undefined : { over, under: length };
}
