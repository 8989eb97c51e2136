import type { Qualifier, Rate } from './story-data.js';

/** The few words that numbers need, as patterns: `{}` is the number. */
export interface Phrases {
  qualifier: Partial<Record<Qualifier, string>>;
  pace: Record<Rate, string>;
  times: string;
  oneIn: string;
  notPublished: string;
}

const english: Phrases = {
  qualifier: { about: 'about {}', 'at least': 'at least {}', 'up to': 'up to {}' },
  pace: { month: '{} a month', year: '{} a year' },
  times: '{} times',
  oneIn: '1 in {}',
  notPublished: 'no figure published',
};

/** The phrases that are here, by language: English always, others once they have been loaded. */
const present = new Map([['en', english]]);

/** The phrases of a language as far as they are here, falling back along its subtags to English. */
export function phrasesFor(language: string): Phrases {
  return present.get(baseOf(language)) ?? english;
}

/** Loads the phrases of a language; nothing to wait for when they are here. Never fails: English does. */
export function loadPhrases(language: string): Promise<void> | undefined {
  const base = baseOf(language);
  if (present.has(base)) return undefined;
  return import('./phrases-abroad.js').then(
    ({ phrasesAbroad }) => void present.set(base, phrasesAbroad[base] ?? english),
    () => {},
  );
}

const baseOf = (language: string): string => new Intl.Locale(language).language;
