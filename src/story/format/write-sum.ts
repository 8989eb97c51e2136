import { type Figure, isRange, numberOf } from '../figure.js';
import { lengthOfPart, readPart } from '../operands.js';
import { isPace } from '../pace.js';
import type { Story } from '../story.js';
import { roundToRead } from './number-writer.js';

/** How the parts of a sum are written. */
export interface PartWriter {
  number(number: number): string;
  /** A figure as a term of a sum: without bound, spread or unit in words. */
  term(figure: Figure): string;
  /** The result, with its spread. */
  result(figure: Figure): string;
}

/**
 * The arithmetic behind a derived figure with its numbers put in: "(3,400 ÷ 6) ÷ (3,200 ÷ 12) ≈ 2.1 times". A
 * pace is written as its division, which no line parts, and what is divided by one in ten is multiplied by ten.
 */
export function writeSum(figure: Figure, story: Story, write: PartWriter): string {
  const { figures, numbers, data } = story;
  const sum = figure.sum ?? [];
  let isNearly = numbers.isRounded(figure, false);
  const writeNumber = (number: number): string => {
    isNearly ||= number !== roundToRead(number);
    return write.number(number);
  };
  const writePart = (operand: string, i: number): string => {
    const { id, form } = readPart(operand);
    const part = figures.get(id);
    if (!part) return operand;
    const length = lengthOfPart(part, form, data.rate) ?? NaN;
    if (form && form !== 'pace') return writeNumber(length);
    const text = write.term(part);
    isNearly ||= numbers.isRounded(part, false);
    if (form && !isPace(part)) return `(${text}\u00a0÷\u00a0${writeNumber(length)})`;
    return isRange(part) || (i && (numberOf(part) ?? 0) < 0) ? `(${text})` : text;
  };
  /** N where the part at a place is one in N, and divided by. */
  const findParts = (i: number): number | undefined => {
    const { unit, value } = figures.get(String(sum[i])) ?? {};
    const parts = Math.round(1 / Number(value));
    return sum[i - 1] === '÷' && unit === 'share' && 1 / parts === value ? parts : undefined;
  };
  const terms = sum.map((token, i) => {
    if (i % 2) return findParts(i + 1) ? '×' : token;
    const number = findParts(i) ?? token;
    return typeof number === 'number' ? writeNumber(number) : writePart(number, i);
  });
  return `${terms.join(' ')} ${isNearly ? '≈' : '='} ${write.result(figure)}`;
}
