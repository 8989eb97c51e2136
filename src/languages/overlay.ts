/** A value with each of its texts replaced by the one in the same place of a translation. */
export function overlay<T>(source: T, words: unknown): T {
  if (typeof source === 'string') return ((typeof words === 'string' && words) || source) as T;
  if (typeof source !== 'object' || !source || typeof words !== 'object' || !words) return source;
  const texts: Readonly<Record<string, unknown>> = { ...words };
  if (Array.isArray(source)) return source.map((it, i) => overlay<unknown>(it, texts[i])) as T;
  const entries = Object.entries(source).map(([key, it]) => [
    key,
    overlay<unknown>(it, texts[key]),
  ]);
  // Plural forms, of which a language has as many as it has; and what needs no words in English.
  const isOpen = 'other' in source || !entries.length;
  const forms = isOpen ? texts : {};
  return { ...forms, ...Object.fromEntries(entries) } as T;
}
