import { readMeasure } from '../format/measures.js';
import type { GraphicSettings, StateWords, Step, StoryData } from '../story-data.js';

type Unit = (id: string) => string | undefined;

/** A figure, and after it the unit of the same. */
const NUMBER_AND_UNIT = /(\{([^{}:]+)(?::[a-z-]+)?\})[ \u00a0]\{\2:unit\}/g;

/**
 * Takes the units out of texts that stand within their numbers: `{rise} {rise:unit}` is "0.2 m" by the first of them.
 */
export function joinUnits(data: StoryData): StoryData {
  const units = new Map([...data.facts, ...data.derived].map(({ id, unit }) => [id, unit]));
  const unitOf: Unit = (id) => units.get(id);
  if (![...units.values()].some(readMeasure)) return data;
  const graphics = Object.entries(data.graphics ?? {}).map(([tag, settings]) => [
    tag,
    joinInGraphic(settings, unitOf),
  ]);
  return {
    ...data,
    steps: data.steps.map((step) => joinInStep(step, unitOf)),
    ...(data.graphics && { graphics: Object.fromEntries(graphics) as StoryData['graphics'] }),
  };
}

function join(text: string, unitOf: Unit): string {
  return text.replace(NUMBER_AND_UNIT, (written, number: string, id: string) =>
    readMeasure(unitOf(id)) ? number : written,
  );
}

function joinInStep(step: Step, unitOf: Unit): Step {
  const { heading, text } = step;
  return {
    ...step,
    ...(heading !== undefined && { heading: join(heading, unitOf) }),
    text: text.map((it) => join(it, unitOf)),
  };
}

/** In words of a graphic, a role stands for its figure. */
function joinInGraphic(settings: GraphicSettings, unitOf: Unit): GraphicSettings {
  const { figures, states, labels, eyebrow } = settings;
  const put = <T extends string | readonly string[] | undefined>(words: T): T => {
    const ofRole: Unit = (id) => unitOf(Object.hasOwn(figures, id) ? figures[id]! : id);
    const joined = Array.isArray(words)
      ? words.map((it: string) => join(it, ofRole))
      : words && join(words as string, ofRole);
    return joined as T;
  };
  const putAll = <Words extends object>(words: Words): Words =>
    Object.fromEntries(Object.entries(words).map(([key, it]) => [key, put(it)])) as Words;
  const putState = ({ about, certainties, ...words }: StateWords): StateWords => ({
    ...putAll(words),
    about,
    ...(certainties && { certainties }),
  });
  return {
    ...settings,
    states: Object.fromEntries(Object.entries(states).map(([key, it]) => [key, putState(it)])),
    ...(labels && { labels: putAll(labels) }),
    ...(eyebrow && { eyebrow: put(eyebrow) }),
  };
}
