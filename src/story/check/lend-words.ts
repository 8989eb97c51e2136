import { findGraphic } from '../find-graphic.js';
import type { GraphicSettings, StoryData } from '../story-data.js';

/** Gives what an author may leave unworded the words that stand in for it: stories from before it came have none. */
export function lendWords<Data extends Pick<StoryData, 'graphics'>>(data: Data): Data {
  if (!data.graphics) return data;
  const entries = Object.entries(data.graphics).map(([tag, settings]) => [
    tag,
    lend(settings, findGraphic(tag)?.standIns ?? {}),
  ]);
  return { ...data, graphics: Object.fromEntries(entries) as StoryData['graphics'] };
}

function lend(settings: GraphicSettings, standIns: Readonly<Record<string, string>>): object {
  const lendTo = <T>(words: Readonly<Record<string, T>>): Record<string, T> => ({
    ...Object.fromEntries(
      Object.entries(standIns).flatMap(([name, standIn]) =>
        words[standIn] === undefined ? [] : [[name, words[standIn]]],
      ),
    ),
    ...words,
  });
  const { states, labels } = settings;
  return { ...settings, states: lendTo(states), ...(labels && { labels: lendTo(labels) }) };
}
