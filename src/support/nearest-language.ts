import { flatAncestors } from './flat-tree.js';

/** The language that a page says an element stands in: the nearest `lang`, across shadow roots. */
export function declaredLanguage(element: Element): string | undefined {
  for (const place of [element, ...flatAncestors(element)]) {
    const lang = place.getAttribute('lang');
    if (lang) return supportedLanguage(lang);
  }
  return undefined;
}

/** The same, or the browser's where the page says nothing. */
export function nearestLanguage(element: Element): string {
  return declaredLanguage(element) ?? supportedLanguage(navigator.language);
}

/** A language tag that `Intl` accepts; a malformed one would throw at the reader. */
function supportedLanguage(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
