/** A value with each of its texts replaced by the one in the same place of a translation. */
export function overlay<T>(source: T, words: unknown): T {
  if (typeof source === 'string') return (isText(words) ? words : source) as T;
  if (typeof source !== 'object' || !source || typeof words !== 'object' || !words) return source;
  const texts: Readonly<Record<string, unknown>> = { ...words };
  if (Array.isArray(source)) return source.map((it, i) => overlay<unknown>(it, texts[i])) as T;
  const entries = Object.entries(source).map(([key, it]) => [
    key,
    overlay<unknown>(it, texts[key]),
  ]);
  // An object that is empty in English takes all of the translation: only other languages need
  // words there.
  return (entries.length ? Object.fromEntries(entries) : texts) as T;
}

/** A text, or its plural forms, of which a language has as many as it has. */
function isText(words: unknown): boolean {
  return typeof words === 'string'
    ? words !== ''
    : typeof words === 'object' && !!words && 'other' in words;
}
