type Format = Intl.NumberFormat | Intl.DateTimeFormat | Intl.PluralRules;
type Options = Intl.NumberFormatOptions & Intl.DateTimeFormatOptions & Intl.PluralRulesOptions;

const made = new Map<string, Format>();

/**
 * A formatter of a language, made once for the whole page: making one takes up to a millisecond, as
 * long as writing thousands of numbers with it.
 */
export function sharedFormat<F extends Format>(
  kind: new (language: string, options: Options) => F,
  language: string,
  options: Options,
): F {
  const key = `${kind.name} ${language} ${JSON.stringify(options)}`;
  const format = made.get(key) ?? new kind(language, options);
  made.set(key, format);
  return format as F;
}
