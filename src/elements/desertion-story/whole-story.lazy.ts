/*
 * What only the tag for the whole story needs: its prose, its chapters, its list of sources. A
 * chunk of its own, loaded as soon as such a tag is in the page. The drawing of its opening comes along, so that
 * the story takes the place of its static markup with its first picture in the same frame.
 */
import '../../graphic/field/opening.lazy.js';
import { loadOpening } from '../../graphic/field/field-element.js';

export const opening = loadOpening('desertion-story');
export { WholeStory } from './whole-story.js';
export { wholeStyles } from './whole-story.styles.js';
