import { between, type Figure, OUR_ARITHMETIC } from './figure.js';
import { anyNumbers } from './format/any-numbers.js';
import { readPart } from './operands.js';
import { evaluateOperation, type Operand, parseOperation } from './operation.js';
import { assembleStory, type Story, type StoryOptions } from './story.js';
import type { Derived, Rate, StoryData } from './story-data.js';
import { valueOfPart } from './value-of-part.js';

/** Works out every derived sum of valid data, and makes a story of both. */
export function createStory(data: StoryData, options?: StoryOptions): Story {
  return assembleStory(data, workOutSums(data), { numbers: anyNumbers, ...options });
}

/** Every derived sum as a figure, in the order of the data: one may rest on another before it. */
export function workOutSums({ facts, derived, rate }: StoryData): Figure[] {
  const figures = new Map<string, Figure>(facts.map((fact) => [fact.id, fact]));
  return derived.map((sum) => {
    const figure = workOut(sum, figures, rate);
    figures.set(figure.id, figure);
    return figure;
  });
}

function workOut(
  derived: Derived,
  figures: ReadonlyMap<string, Figure>,
  rate: Rate | undefined,
): Figure {
  const { from: _from, operation, ...rest } = derived;
  const sum = parseOperation(operation) ?? [];
  const valueOf = (operand: string): Operand | undefined => {
    const part = readPart(operand);
    return valueOfPart(figures.get(part.id), part, rate);
  };
  const [low, high] = evaluateOperation(sum, valueOf) ?? [NaN, NaN];
  return { ...rest, ...between(low, high), certainty: 'derived', source: OUR_ARITHMETIC, sum };
}
