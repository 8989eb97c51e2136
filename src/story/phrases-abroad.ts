import type { Phrases } from './phrases.js';

/**
 * The phrases of the other languages of the built-in story, loaded when a page is in one of them.
 * They are machine-made and not yet reviewed by a speaker.
 */
export const phrasesAbroad: Readonly<Record<string, Phrases>> = {
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
