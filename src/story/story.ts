import type { Fault } from './fault.js';
import type { Span, Token } from './operation.js';
import type { Fact, Qualifier, Rate, Source, Step, StoryData } from './story-data.js';

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
  /** What of the author's data is not told, though all else is, and why. */
  leftOut: readonly Fault[];
}

/** The source id that derived figures carry: they are ours and in nobody's report. */
export const OUR_ARITHMETIC = 'our-arithmetic';

/** What a story is, besides its data. */
export type StoryOptions = Partial<Pick<Story, 'isOwn' | 'writtenFacts' | 'leftOut'>>;

/** A story of valid data and of its derived sums, worked out. */
export function assembleStory(
  data: StoryData,
  sums: readonly Figure[],
  { isOwn = false, writtenFacts = data.facts, leftOut = [] }: StoryOptions = {},
): Story {
  return {
    data,
    figures: new Map([...data.facts, ...sums].map((figure) => [figure.id, figure])),
    sources: new Map(data.sources.map((source) => [source.id, source])),
    steps: data.steps,
    isOwn,
    writtenFacts,
    leftOut,
  };
}

/** The number that stands for a figure: its value, or the end that bounds it. */
export function numberOf(figure: Fact | undefined): number | undefined {
  if (typeof figure?.value === 'number') return figure.value;
  return figure?.low ?? figure?.high;
}

/** A figure's number as a span: a range that gives no value of its own has two ends. */
export function spanOf(figure: Fact | undefined): Span | undefined {
  if (isRange(figure)) return [figure.low, figure.high];
  const number = numberOf(figure);
  return number === undefined ? undefined : [number, number];
}

/** Whether a figure says only between which numbers it lies. */
export function isRange(figure: Fact | undefined): figure is Fact & { low: number; high: number } {
  const { value, low, high } = figure ?? {};
  return typeof value !== 'number' && low !== undefined && high !== undefined;
}

/** Whether a figure is so much a month or a year already. */
export function isPace({ unit = '' }: Fact): boolean {
  return / a (month|year)$/.test(unit);
}

/** The pace of a dated amount as a figure of its own: cases a month, with the division as its sum. */
export function evenPace(figure: Figure, count: number, rate: Rate = 'month'): Figure {
  const [low, high] = spanOf(figure) ?? [NaN, NaN];
  return {
    id: `${figure.id}/${rate}`,
    label: figure.label,
    ...between(low / count, high / count),
    unit: figure.unit && `${figure.unit} a ${rate}`,
    qualifier: boundOf(figure) ?? (isRange(figure) ? undefined : 'about'),
    period: figure.period,
    certainty: 'derived',
    source: OUR_ARITHMETIC,
    significantDigits: 3,
    sum: [
      { kind: 'id', id: figure.id },
      { kind: 'operator', sign: '÷' },
      { kind: 'number', value: count },
    ],
  };
}

/** A value, or a range where it lies between two. */
export const between = (low: number, high: number): Pick<Fact, 'value' | 'low' | 'high'> =>
  low === high || Number.isNaN(low) ? { value: low } : { low, high };

/** A range with one end is a bound, whether or not the data says so in words. */
export function boundOf({ qualifier, low, high }: Fact): Qualifier | undefined {
  if (qualifier) return qualifier;
  if (low !== undefined && high === undefined) return 'at least';
  return high !== undefined && low === undefined ? 'up to' : undefined;
}
