/* The classes and types for npm users. Importing this registers nothing. */
export { CertaintyKeyElement } from './elements/certainty-key/certainty-key-element.js';
export { DesertionStoryElement } from './elements/desertion-story/desertion-story-element.js';
export { ScrollyStepElement } from './elements/scrolly-step/scrolly-step-element.js';
export { ScrollyStoryElement } from './elements/scrolly-story/scrolly-story-element.js';
export { StoryFigureElement } from './elements/story-figure/story-figure-element.js';
export * from './graphic-elements.js';
export { FrameHost } from './hosts/frames/frame-host.js';
export { FramePlaceEvent } from './hosts/frames/frame-events.js';
export { upgradePlainMarkup } from './hosts/markup/plain-markup.js';
export { ScrollyErrorEvent, type Fault } from './author-data/scrolly-error-event.js';
export { ScrollySaveEvent, type SaveFormat } from './export/scrolly-save-event.js';
export * from './scroll/scroll-events.js';
export * from './scroll/step-seen-event.js';
export type { ScrollDirection, ScrollReason, ScrollState } from './scroll/scroll-state.js';
export type { Issue } from './story/issue.js';
export type * from './story/story-data.js';
export { article } from './whole-article.js';
// What `document.createElement` makes of each tag.
export type {} from './define.js';
