import { languageOf, type PluralForms, translate } from '../../languages/language.js';
import type { Qualifier, Rate } from '../story-data.js';

/** The few words that numbers need, as patterns: `{}` is the number. */
export interface Phrases {
  /** A number with its bound. */
  bound: Partial<Record<Qualifier, string>>;
  /** A bound or an order by itself. */
  qualifier: Partial<Record<Qualifier, string>>;
  pace: Record<Rate, string>;
  times: PluralForms;
  /** For two times exactly. */
  twice: string;
  oneIn: string;
  /** Around our arithmetic: where a language runs the other way, a sum does not. */
  sum: string;
  notPublished: string;
  /** What is counted, in the forms that its number asks for. Any other unit stands as its author wrote it. */
  unit: Readonly<Record<string, PluralForms>>;
}

export const phrases: Phrases = {
  bound: { about: 'about {}', 'at least': 'at least {}', 'up to': 'up to {}' },
  // In English, each goes by its own name, and so does what is counted.
  qualifier: {},
  pace: { month: '{} a month', year: '{} a year' },
  times: '{} times',
  twice: 'twice',
  oneIn: '1 in {}',
  sum: '{}',
  notPublished: 'no figure published',
  unit: {},
};

/** In English, what is counted goes by its own name, but for one alone. */
export const ones: Readonly<Record<string, string>> = {
  cases: 'case',
  people: 'person',
  entries: 'entry',
};

/** The phrases in the language nearest to a tag that there are words in. */
export function phrasesFor(tag: string): Phrases {
  return translate(phrases, 'phrases', languageOf(tag));
}
