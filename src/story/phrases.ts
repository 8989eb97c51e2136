import type { Qualifier } from './story-data.js';

/** The few words that numbers need, as patterns: `{}` is the number. */
export interface Phrases {
  qualifier: Partial<Record<Qualifier, string>>;
  aMonth: string;
  times: string;
  oneIn: string;
}

/**
 * Qualifiers and rates in the languages of the built-in story. English is ours; the other rows are
 * machine-made and not yet reviewed by a speaker.
 */
const PHRASES: Record<string, Phrases> = {
  en: {
    qualifier: { about: 'about {}', 'at least': 'at least {}', 'up to': 'up to {}' },
    aMonth: '{} a month',
    times: '{} times',
    oneIn: '1 in {}',
  },
  ar: {
    qualifier: { about: 'نحو {}', 'at least': '{} على الأقل', 'up to': 'حتى {}' },
    aMonth: '{} شهريًا',
    times: '{} مرة',
    oneIn: '1 من كل {}',
  },
  bg: {
    qualifier: { about: 'около {}', 'at least': 'поне {}', 'up to': 'до {}' },
    aMonth: '{} на месец',
    times: '{} пъти',
    oneIn: '1 на {}',
  },
  de: {
    qualifier: { about: 'etwa {}', 'at least': 'mindestens {}', 'up to': 'bis zu {}' },
    aMonth: '{} im Monat',
    times: '{}-mal',
    oneIn: '1 von {}',
  },
  fr: {
    qualifier: { about: 'environ {}', 'at least': 'au moins {}', 'up to': 'jusqu’à {}' },
    aMonth: '{} par mois',
    times: '{} fois',
    oneIn: '1 sur {}',
  },
  ru: {
    qualifier: { about: 'около {}', 'at least': 'не менее {}', 'up to': 'до {}' },
    aMonth: '{} в месяц',
    times: '{} раза',
    oneIn: '1 из {}',
  },
  uk: {
    qualifier: { about: 'близько {}', 'at least': 'щонайменше {}', 'up to': 'до {}' },
    aMonth: '{} на місяць',
    times: '{} раза',
    oneIn: '1 з {}',
  },
};

/** The phrases of a language, falling back along its subtags to English. */
export function phrasesFor(language: string): Phrases {
  return PHRASES[new Intl.Locale(language).language] ?? (PHRASES['en'] as Phrases);
}
