import { flatAncestors } from './flat-tree.js';

/** The language that an element stands in: the nearest `lang`, across shadow roots; else the browser's. */
export function nearestLanguage(element: Element): string {
  for (const place of [element, ...flatAncestors(element)]) {
    const lang = place.getAttribute('lang');
    if (lang) return supportedLanguage(lang);
  }
  return supportedLanguage(navigator.language);
}

/** A language tag that `Intl` accepts; a malformed one would throw at the reader. */
function supportedLanguage(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
