import { between, type Figure, OUR_ARITHMETIC, spanOf } from './figure.js';
import { evaluateOperation, parseOperation } from './operation.js';
import { assembleStory, type Story, type StoryOptions } from './story.js';
import type { Derived, StoryData } from './story-data.js';

/** Works out every derived sum of valid data, and makes a story of both. */
export function createStory(data: StoryData, options?: StoryOptions): Story {
  return assembleStory(data, workOutSums(data), options);
}

/** Every derived sum as a figure, in the order of the data: one may rest on another before it. */
export function workOutSums({ facts, derived }: StoryData): Figure[] {
  const figures = new Map<string, Figure>(facts.map((fact) => [fact.id, fact]));
  return derived.map((sum) => {
    const figure = workOut(sum, figures);
    figures.set(figure.id, figure);
    return figure;
  });
}

function workOut(derived: Derived, figures: ReadonlyMap<string, Figure>): Figure {
  const { from: _from, operation, ...rest } = derived;
  const sum = parseOperation(operation) ?? [];
  const [low, high] = evaluateOperation(sum, (id) => spanOf(figures.get(id))) ?? [NaN, NaN];
  return { ...rest, ...between(low, high), certainty: 'derived', source: OUR_ARITHMETIC, sum };
}
