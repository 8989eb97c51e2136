import type { Figure } from './figure.js';
import type { WordsInstead } from './format/fall-words.js';
import { articleNumbers, type NumberWriter } from './format/number-writer.js';
import type { Issue } from './issue.js';
import type { Source, Step, StoryData } from './story-data.js';

/** A story ready to be told: every figure by its id, every derived sum worked out. */
export interface Story {
  data: StoryData;
  figures: ReadonlyMap<string, Figure>;
  sources: ReadonlyMap<string, Source>;
  steps: readonly Step[];
  /** How its numbers are written. */
  numbers: NumberWriter;
  /** What some states of the built-in graphics say in it instead, by tag and state. */
  instead: WordsInstead;
  /** Whether it is a story of its own, and not the built-in one or an update of it. */
  isOwn: boolean;
  /** The facts as their author wrote them: an update gives only some. */
  writtenFacts: readonly { id?: unknown }[];
  /** What of the author's data is not told, though all else is, and why. */
  leftOut: readonly Issue[];
  /** The built-in sums that cannot be worked out with the author's figures, by their ids, and why. */
  lost: ReadonlyMap<string, Issue>;
}

/** What a story is, besides its data. */
export type StoryOptions = Partial<Pick<Story, 'numbers' | 'instead' | 'isOwn' | 'writtenFacts' | 'leftOut' | 'lost'>>;

const made = new WeakSet<object>();

/** Whether something is a story that was made here, and no data that only looks like one. */
export const isStory = (given: unknown): given is Story =>
  typeof given === 'object' && given !== null && made.has(given);

/** A story of valid data and of its derived sums, worked out. */
export function assembleStory(
  data: StoryData,
  sums: readonly Figure[],
  {
    numbers = articleNumbers,
    instead = {},
    isOwn = false,
    writtenFacts = data.facts,
    leftOut = [],
    lost = new Map<string, Issue>(),
  }: StoryOptions = {},
): Story {
  const story = {
    data,
    figures: new Map([...data.facts, ...sums].map((figure) => [figure.id, figure])),
    sources: new Map(data.sources.map((source) => [source.id, source])),
    steps: data.steps,
    numbers,
    instead,
    isOwn,
    writtenFacts,
    leftOut,
    lost,
  };
  made.add(story);
  return story;
}
