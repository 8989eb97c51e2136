/*
 * What only the tag for the whole story needs: its prose, its chapters, its list of sources. A
 * chunk of its own, loaded as soon as such a tag is in the page.
 */
export { WholeStory } from './whole-story.js';
export { wholeStyles } from './whole-story.styles.js';
