/*
 * What only the tag for the whole story needs: its prose, its chapters, its list of sources. A
 * chunk of its own, loaded as soon as such a tag is in the page.
 */
export { articleStepsIn } from '../../story/article/article-steps.js';
export { cutIntoSections, listChapters, updateSteps } from '../../story/chapters.js';
export { labelStep } from './label-step.js';
export { chooseSteps } from './choose-steps.js';
export { findStep } from './find-step.js';
export { renderKey, renderSources } from './render-sources.js';
export { focusProse } from '../../links/focus-prose.js';
export { wholeStyles } from './whole-story.styles.js';
