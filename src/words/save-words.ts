import { translate } from '../languages/language.js';

/** The words of the menu for taking a graphic away: loaded with it. `{}` is the name of a file. */
export const saveWords = {
  menu: 'Save this graphic',
  postPng: 'Picture for a post (PNG)',
  postSvg: 'Picture for a post (SVG)',
  squarePng: 'Square picture (PNG)',
  squareSvg: 'Square picture (SVG)',
  printPng: 'Picture for print (PNG)',
  printSvg: 'Picture for print (SVG)',
  csv: 'Data (CSV)',
  saved: 'Saved as {}',
  notMade: '{} could not be made in this browser. Try another format.',
};

/** The same in another language. */
export function saveWordsIn(language: string): typeof saveWords {
  return translate(saveWords, 'save-words', language);
}
