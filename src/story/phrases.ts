import type { Qualifier, Rate } from './story-data.js';

/** The few words that numbers need, as patterns: `{}` is the number. */
export interface Phrases {
  qualifier: Partial<Record<Qualifier, string>>;
  pace: Record<Rate, string>;
  times: string;
  oneIn: string;
  notPublished: string;
}

/**
 * Qualifiers and rates in the languages of the built-in story. English is ours; the other rows are
 * machine-made and not yet reviewed by a speaker.
 */
const PHRASES: Record<string, Phrases> = {
  en: {
    qualifier: { about: 'about {}', 'at least': 'at least {}', 'up to': 'up to {}' },
    pace: { month: '{} a month', year: '{} a year' },
    times: '{} times',
    oneIn: '1 in {}',
    notPublished: 'no figure published',
  },
  ar: {
    qualifier: { about: 'نحو {}', 'at least': '{} على الأقل', 'up to': 'حتى {}' },
    pace: { month: '{} شهريًا', year: '{} سنويًا' },
    times: '{} مرة',
    oneIn: '1 من كل {}',
    notPublished: 'لم يُنشر رقم',
  },
  bg: {
    qualifier: { about: 'около {}', 'at least': 'поне {}', 'up to': 'до {}' },
    pace: { month: '{} на месец', year: '{} на година' },
    times: '{} пъти',
    oneIn: '1 на {}',
    notPublished: 'няма публикувано число',
  },
  de: {
    qualifier: { about: 'etwa {}', 'at least': 'mindestens {}', 'up to': 'bis zu {}' },
    pace: { month: '{} im Monat', year: '{} im Jahr' },
    times: '{}-mal',
    oneIn: '1 von {}',
    notPublished: 'keine Zahl veröffentlicht',
  },
  fr: {
    qualifier: { about: 'environ {}', 'at least': 'au moins {}', 'up to': 'jusqu’à {}' },
    pace: { month: '{} par mois', year: '{} par an' },
    times: '{} fois',
    oneIn: '1 sur {}',
    notPublished: 'aucun chiffre publié',
  },
  ru: {
    qualifier: { about: 'около {}', 'at least': 'не менее {}', 'up to': 'до {}' },
    pace: { month: '{} в месяц', year: '{} в год' },
    times: '{} раза',
    oneIn: '1 из {}',
    notPublished: 'число не опубликовано',
  },
  uk: {
    qualifier: { about: 'близько {}', 'at least': 'щонайменше {}', 'up to': 'до {}' },
    pace: { month: '{} на місяць', year: '{} на рік' },
    times: '{} раза',
    oneIn: '1 з {}',
    notPublished: 'число не опубліковано',
  },
};

/** The phrases of a language, falling back along its subtags to English. */
export function phrasesFor(language: string): Phrases {
  return PHRASES[new Intl.Locale(language).language] ?? (PHRASES['en'] as Phrases);
}
