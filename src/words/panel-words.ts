import { translate } from '../languages/language.js';
import { wordLanguage } from './page-language.js';

/** The words of the panel that the reader's bar opens: apart, to be loaded only there. */
export const panelWords = {
  panel: 'Steps and ways to read',
  previous: 'Previous',
  next: 'Next',
  steps: 'Steps',
  step: 'Step {step}',
  modes: 'How to read',
  scroll: 'By scrolling',
  stepwise: 'Step by step',
  flat: 'Pictures in the text',
  text: 'Text with tables',
  motion: 'Less motion',
  copy: 'Copy link to this step',
  copied: 'Link copied',
  address: 'Link to this step',
  share: 'Share',
};

/** The same in the language that an element stands in. */
export function panelWordsFor(element: Element): typeof panelWords {
  return translate(panelWords, 'panel-words', wordLanguage(element));
}
