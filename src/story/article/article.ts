import { translateEntries } from '../../languages/language.js';
import type { StoryData } from '../story-data.js';
import { facts, sources } from './facts.js';

/**
 * The data of the built-in story, as an author would write it. Its sums have been worked out beforehand,
 * see `sums.ts`: only a story that changes a figure works them out anew.
 */
export const article: StoryData = {
  sources,
  facts,
  derived: [
    {
      id: 'D1',
      label: 'Pace of the half-year against the year before',
      from: ['F5b', 'F5a'],
      operation: 'F5b:pace ÷ F5a:pace',
      unit: 'times',
      significantDigits: 2,
    },
    {
      id: 'D2',
      label: 'Entries that the article does not break down',
      from: ['F4', 'F5a', 'F5b'],
      operation: 'F4 − F5a − F5b',
      unit: 'cases',
      period: { label: '2022, 2023 and July 2025' },
    },
    {
      id: 'D3',
      label: 'The force that this share implies',
      from: ['F2a', 'F2b'],
      operation: 'F2a ÷ F2b',
      unit: 'people',
      qualifier: 'about',
    },
    {
      id: 'D4',
      label: 'The even pace that the projection implies',
      from: ['F2a'],
      operation: 'F2a ÷ F2a:months',
      unit: 'people a month',
      qualifier: 'about',
      significantDigits: 2,
    },
  ],
  steps: [],
};

/** The same in a language that is here; what it lacks is told in English. */
export function articleIn(language: string): StoryData {
  return {
    ...article,
    facts: translateEntries(facts, 'facts', language),
    derived: translateEntries(article.derived, 'sums', language),
    sources: translateEntries(sources, 'sources', language),
  };
}
