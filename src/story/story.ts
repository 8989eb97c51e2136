import { evaluateOperation, parseOperation, type Token } from './operation.js';
import type { Derived, Fact, Source, Step, StoryData } from './story-data.js';

/** A fact, or a derived sum that has been worked out: what a graphic draws, writes and tabulates. */
export interface Figure extends Fact {
  /** The operation behind a derived figure. */
  sum?: readonly Token[] | undefined;
  significantDigits?: number | undefined;
}

/** A story ready to be told: every figure by its id, every derived sum worked out. */
export interface Story {
  data: StoryData;
  figures: ReadonlyMap<string, Figure>;
  sources: ReadonlyMap<string, Source>;
  steps: readonly Step[];
  /** Whether it is a story of its own, and not the built-in one or an update of it. */
  isOwn: boolean;
  /** The facts as their author wrote them: an update gives only some. */
  writtenFacts: readonly { id?: unknown }[];
}

/** The source id that derived figures carry: they are ours and in nobody's report. */
export const OUR_ARITHMETIC = 'our-arithmetic';

/** Works out every derived sum of valid data. */
export function createStory(
  data: StoryData,
  { isOwn = false, writtenFacts = data.facts }: Partial<Pick<Story, 'isOwn' | 'writtenFacts'>> = {},
): Story {
  const figures = new Map<string, Figure>(data.facts.map((fact) => [fact.id, fact]));
  for (const derived of data.derived) figures.set(derived.id, workOut(derived, figures));
  return {
    data,
    figures,
    sources: new Map(data.sources.map((source) => [source.id, source])),
    steps: data.steps,
    isOwn,
    writtenFacts,
  };
}

/** The number that stands for a figure: its value, or the end that bounds it. */
export function numberOf(figure: Fact | undefined): number | undefined {
  if (typeof figure?.value === 'number') return figure.value;
  return figure?.low ?? figure?.high;
}

/** The pace of a dated count as a figure of its own: cases a month, with the division as its sum. */
export function monthlyPace(figure: Figure, months: number): Figure {
  return {
    id: `${figure.id}/month`,
    label: figure.label,
    value: (numberOf(figure) ?? NaN) / months,
    unit: figure.unit && `${figure.unit} a month`,
    qualifier: 'about',
    period: figure.period,
    certainty: 'derived',
    source: OUR_ARITHMETIC,
    significantDigits: 3,
    sum: [
      { kind: 'id', id: figure.id },
      { kind: 'operator', sign: '÷' },
      { kind: 'number', value: months },
    ],
  };
}

function workOut(derived: Derived, figures: ReadonlyMap<string, Figure>): Figure {
  const { from: _from, operation, ...rest } = derived;
  const sum = parseOperation(operation) ?? [];
  const value = evaluateOperation(sum, (id) => numberOf(figures.get(id)));
  return { ...rest, value, certainty: 'derived', source: OUR_ARITHMETIC, sum };
}
