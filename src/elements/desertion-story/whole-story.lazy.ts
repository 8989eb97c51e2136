/*
 * What only the tag for the whole story needs: its prose, its chapters, its list of sources. A
 * chunk of its own, loaded as soon as such a tag is in the page. The drawing of its opening comes along,
 * so that the first picture need not wait for it any longer.
 */
import '../../graphic/field/opening.lazy.js';

export { loadOpening } from '../../graphic/field/opening-part.js';
export { WholeStory } from './whole-story.js';
export { wholeStyles } from './whole-story.styles.js';
