import { translate } from '../languages/language.js';

/** The words of the menu for handing a graphic on: loaded with it. */
export const shareWords = {
  menu: 'Share this graphic',
  share: 'Share …',
  shared: 'Shared',
  notShared: 'Sharing did not work. Save the picture and send that, or copy the link.',
  copy: 'Copy link',
  copied: 'Link copied',
  /** Where nothing may be copied, the link stands there to be copied by hand. */
  address: 'Link to this graphic',
};

/** The same in another language. */
export function shareWordsIn(language: string): typeof shareWords {
  return translate(shareWords, 'share-words', language);
}
