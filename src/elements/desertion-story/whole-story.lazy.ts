/*
 * What only the tag for the whole story needs: its prose, its chapters, its list of sources. A
 * chunk of its own, loaded as soon as such a tag is in the page.
 */
export { articleStepsIn } from '../../story/article/article-steps.js';
export { chapterOf, cutIntoSections, listChapters, updateSteps } from '../../story/chapters.js';
export { labelStep } from './label-step.js';
export { renderSources } from './render-sources.js';
export { focusProse } from '../../links/focus-prose.js';
