import { lengthIn } from './period.js';
import type { Fact, Rate } from './story-data.js';

/** What of a figure an operand may name after a colon: `F5b:pace`, `F2a:months`. */
export type OperandForm = 'pace' | 'months' | 'years' | 'days';

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

/** The length of a figure's period in what an operand is told by: a pace by the rate of its story. */
export function lengthOfPart(
  figure: Fact | undefined,
  form: OperandForm | undefined,
  rate: Rate = 'month',
): number | undefined {
  const unit = form === 'pace' ? rate : (form?.slice(0, -1) as Rate | 'day' | undefined);
  return unit && lengthIn(figure?.period, unit);
}
