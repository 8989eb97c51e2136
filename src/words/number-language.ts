import { toldIn } from '../languages/language.js';
import { declaredLanguage } from '../support/nearest-language.js';

/** The language that numbers among them are in. */
export function numberLanguage(element: Element): string {
  return toldIn(declaredLanguage(element));
}
