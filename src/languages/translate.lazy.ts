import { sharedFormat } from '../support/shared-format.js';
import { overlay, type TellFault } from './overlay.js';
import type { Translation } from './translation.js';

/*
 * What only a page in another language than English needs.
 */

const loaders: Readonly<Record<string, () => Promise<Loaded>>> = {
  ar: () => import('./ar.js'),
  bg: () => import('./bg.js'),
  de: () => import('./de.js'),
  fr: () => import('./fr.js'),
  ru: () => import('./ru.js'),
  uk: () => import('./uk.js'),
};

/** Words that are here, and what has been put into them so far, by the English source. */
interface Present {
  translation: Translation;
  made: WeakMap<object, object>;
  tell: TellFault;
}

/** What a language is loaded as: its words, and who is told of a text among them that cannot be used. */
interface Loaded {
  translation: Translation;
  tell?: TellFault;
}

const present = new Map<string, Present>();
/** Every language that has been asked for, loaded or not. */
const asked = new Map<string, Promise<void>>();

export function loadWords(tag: string): Promise<void> | undefined {
  for (const language of subtagsOf(tag)) {
    if (present.has(language)) return undefined;
    const loading = asked.get(language) ?? ask(language);
    if (loading) return loading;
  }
  return undefined;
}

export function findLanguage(tag: string): string | undefined {
  return subtagsOf(tag).find((language) => present.has(language));
}

export function translateObject<T extends object>(
  source: T,
  section: string,
  language: string,
): T | undefined {
  return findOrMake(source, section, language, (words, tell) =>
    overlay(source, words, section, tell),
  );
}

export function translateList<T extends object>(
  entries: readonly T[],
  key: keyof T,
  section: string,
  language: string,
): readonly T[] | undefined {
  return findOrMake(entries, section, language, (words, tell) =>
    entries.map((entry) => {
      const name = String(entry[key]);
      return overlay(entry, words[name], `${section}/${name}`, tell);
    }),
  );
}

/** The form for a number: 2.125 that is written as 2.1 is read as 2.1. */
export function selectForm(
  forms: Partial<Record<string, string>>,
  number: number,
  digits: number | undefined,
  language: string,
): string | undefined {
  const options = digits ? { maximumSignificantDigits: digits } : {};
  const rules = sharedFormat(Intl.PluralRules, language, options);
  return forms[rules.select(number || 0)] ?? forms['other'];
}

/** Whether no person has reviewed the words of a language yet. */
export function isMachineMade(language: string): boolean {
  return present.get(language)?.translation['about']?.['review'] === 'machine-made';
}

/** The same source always gives the same object: callers use it as a key. */
function findOrMake<T extends object>(
  source: T,
  section: string,
  language: string,
  make: (words: Readonly<Record<string, unknown>>, tell: TellFault) => T,
): T | undefined {
  const { translation, made, tell } = present.get(language) ?? {};
  const words = translation?.[section];
  if (!words || !made || !tell) return undefined;
  const result = (made.get(source) as T | undefined) ?? make(words, tell);
  made.set(source, result);
  return result;
}

function ask(language: string): Promise<void> | undefined {
  // On a server, there is no page that could bring any.
  const link = globalThis.document?.querySelector<HTMLLinkElement>(
    `link[rel~="scrolly-language"][hreflang="${language}" i]`,
  );
  const own = Object.hasOwn(loaders, language) ? loaders[language] : undefined;
  const load = link ? () => loadLinked(link) : own;
  const loading = load?.().then(
    ({ translation, tell = () => {} }) =>
      void present.set(language, { translation, made: new WeakMap(), tell }),
    () => {},
  );
  if (loading) asked.set(language, loading);
  return loading;
}

async function loadLinked({ href }: HTMLLinkElement): Promise<Loaded> {
  const { fetchXliff, tellOf } = await import('./read-xliff.lazy.js');
  return { translation: await fetchXliff(href), tell: tellOf(href) };
}

/** A tag and what it falls back to, in lower case: `zh-hant-tw`, `zh-hant`, `zh`. */
function subtagsOf(tag: string): string[] {
  const parts = tag.toLowerCase().split('-');
  return parts.map((_, i) => parts.slice(0, parts.length - i).join('-'));
}
