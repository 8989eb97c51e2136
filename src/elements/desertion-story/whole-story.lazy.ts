/*
 * What only the tag for the whole story needs: its prose, its chapters, its list of sources. A chunk
 * of its own, asked for as soon as there is somebody to tell it.
 */
export { articleStepsIn } from '../../story/article-steps.js';
export { chapterOf, cutIntoSections, listChapters, updateSteps } from '../../story/chapters.js';
export { labelStep } from './label-step.js';
export { renderSources } from './render-sources.js';
export { focusProse } from '../../links/focus-prose.js';
