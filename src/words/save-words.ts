import { translate } from '../languages/language.js';

/** The words of the menu for taking a graphic away: loaded with it. `{}` is the name of a file. */
export const saveWords = {
  menu: 'Save or share this graphic',
  postPng: 'Picture for a post (PNG)',
  postSvg: 'Picture for a post (SVG)',
  printPng: 'Picture for print (PNG)',
  printSvg: 'Picture for print (SVG)',
  csv: 'Data (CSV)',
  share: 'Share …',
  saved: 'Saved as {}',
  shared: 'Shared',
  notMade: '{} could not be made in this browser. Try another format.',
  notShared: 'Sharing did not work. Save the picture and send that, or the address of this page.',
};

/** The same in another language. */
export function saveWordsIn(language: string): typeof saveWords {
  return translate(saveWords, 'save-words', language);
}
