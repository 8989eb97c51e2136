import { findFault } from './find-fault.js';

/** Tells of a text of a translation that cannot be used: the place of the English one, and why. */
export type TellFault = (place: string, fault: string) => void;

/** The places whose words go with a number, and so have as many forms as their language has. */
const COUNTED = /^phrases\/(?:times|unit\/[^/]+)$/;

/**
 * A value with each of its texts replaced by the one in the same place of a translation. A text that
 * cannot be used costs that text alone, which stays English.
 *
 * @param place where the value stands: the section, and the keys in it, joined by `/`
 */
export function overlay<T>(source: T, words: unknown, place: string, tell: TellFault): T {
  if (typeof source === 'string') return overlayText(source, words, place, tell) as T;
  if (!isObject(source) || !isObject(words)) return source;
  const texts: Readonly<Record<string, unknown>> = { ...words };
  const inside = (it: unknown, key: string): unknown =>
    overlay(it, texts[key], `${place}/${key}`, tell);
  if (Array.isArray(source)) return source.map((it, i) => inside(it, String(i))) as T;
  // An object that is empty in English takes all of the translation: only other languages need words there.
  const isOpen = Object.keys(source).length === 0;
  const entries = isOpen
    ? Object.keys(texts).map((key) => [key, inside('', key)] as const)
    : Object.entries(source).map(([key, it]) => [key, inside(it, key)] as const);
  return Object.fromEntries(entries.filter(([, it]) => !isOpen || it !== '')) as T;
}

function overlayText(source: string, words: unknown, place: string, tell: TellFault): unknown {
  // Not translated yet.
  if (words === undefined || words === '') return source;
  const fault = judge(source, words, place);
  if (fault === undefined) return words;
  tell(place, fault);
  return source;
}

function judge(source: string, words: unknown, place: string): string | undefined {
  if (typeof words === 'string') return findFault(source, words);
  if (!isObject(words) || !COUNTED.test(place))
    return 'has forms for numbers, or parts, which the English text has not';
  const forms: readonly unknown[] = Object.values(words);
  if (!('other' in words)) return 'lacks the form "other"';
  if (!forms.every((form) => typeof form === 'string')) return 'has parts in its forms for numbers';
  return forms.map((form) => findFault(source, form)).find(Boolean);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
