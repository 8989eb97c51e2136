import type * as Translate from './translate.lazy.js';

/** A text, or its forms for numbers by the plural categories of its language. */
export type PluralForms = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** The translating code, once a page in another language has loaded it. */
let translation: typeof Translate | undefined;

/** The languages of the built-in story besides English: a page loads the file of its own. */
const OURS = /^(ar|bg|de|fr|ru|uk)\b/i;
/** A page may bring a language along, also other English words: `<link rel="scrolly-language" hreflang="pl" …>`. */
const BROUGHT = 'link[rel~="scrolly-language"]';

/**
 * Loads the words for a tag: those that the page links, else the bundle's own. Undefined if they
 * are here already, or there are none. Never rejects: where loading fails, the texts stay English.
 */
export function loadLanguage(tag: string): Promise<void> | undefined {
  if (translation) return translation.loadWords(tag);
  if (!OURS.test(tag) && !isBrought(tag)) return undefined;
  return import('./translate.lazy.js').then(
    (it) => (translation = it).loadWords(tag),
    () => {},
  );
}

/** Whether the page itself brings the words for a tag; nobody knows how long they take to come. */
export function isBrought(tag: string): boolean {
  return [...document.querySelectorAll<HTMLLinkElement>(BROUGHT)].some(({ hreflang }) =>
    `${tag}-`.toLowerCase().startsWith(`${hreflang.toLowerCase()}-`),
  );
}

/** The language nearest to a tag that there are words in: along its subtags, and at last English. */
export function languageOf(tag: string): string {
  return translation?.findLanguage(tag) ?? 'en';
}

/**
 * The language of numbers and dates in the texts: the tag with its region, if it has a translation.
 */
export function toldIn(tag = 'en'): string {
  return languageOf(tag) === 'en' && !/^en\b/i.test(tag) ? 'en' : tag;
}

/**
 * English words in another language: the same object, with every text replaced that the section of
 * the translation has in its place.
 */
export function translate<T extends object>(source: T, section: string, language: string): T {
  return translation?.translateObject(source, section, language) ?? source;
}

/** The same for a list, whose entries the translation knows by a key of theirs. */
export function translateEntries<T extends object>(
  entries: readonly T[],
  section: string,
  language: string,
  key = 'id' as keyof T,
): readonly T[] {
  return translation?.translateList(entries, key, section, language) ?? entries;
}

/** Whether no person has reviewed the words of a language yet. */
export function isMachineMade(language: string): boolean {
  return translation?.isMachineMade(language) ?? false;
}

/** The form for a number as it is written, rounded to so many digits; most English texts have one form. */
export function choosePlural(
  forms: PluralForms,
  number: number,
  digits: number | undefined,
  language: string,
): string {
  return typeof forms === 'string'
    ? forms
    : (translation?.selectForm(forms, number, digits, language) ??
        (number === 1 ? forms.one : forms.other) ??
        '');
}
