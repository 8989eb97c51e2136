import { languageOf } from '../languages/language.js';
import { declaredLanguage } from '../support/nearest-language.js';

/** The language that an element's words are in. */
export function wordLanguage(element: Element): string {
  return languageOf(declaredLanguage(element) ?? 'en');
}
