/* The classes and types for npm users. Importing this registers nothing. */
export { CaseFieldElement } from './elements/case-field/case-field-element.js';
export { CertaintyKeyElement } from './elements/certainty-key/certainty-key-element.js';
export { ClaimNoteElement } from './elements/claim-note/claim-note-element.js';
export { DesertionStoryElement } from './elements/desertion-story/desertion-story-element.js';
export { DesertionTimelineElement } from './elements/desertion-timeline/desertion-timeline-element.js';
export { EvidenceChainElement } from './elements/evidence-chain/evidence-chain-element.js';
export { GrowthRangeElement } from './elements/growth-range/growth-range-element.js';
export { OriginShiftElement } from './elements/origin-shift/origin-shift-element.js';
export { ProjectionMeterElement } from './elements/projection-meter/projection-meter-element.js';
export { ScrollyStepElement } from './elements/scrolly-step/scrolly-step-element.js';
export { ScrollyStoryElement } from './elements/scrolly-story/scrolly-story-element.js';
export { SeverityScaleElement } from './elements/severity-scale/severity-scale-element.js';
export { StoryFigureElement } from './elements/story-figure/story-figure-element.js';
export { FrameHost } from './hosts/frames/frame-host.js';
export { FramePlaceEvent } from './hosts/frames/frame-events.js';
export { upgradePlainMarkup } from './hosts/markup/plain-markup.js';
export { ScrollyErrorEvent } from './author-data/scrolly-error-event.js';
export { ScrollySaveEvent, type SaveFormat } from './export/scrolly-save-event.js';
export * from './scroll/scroll-events.js';
export type { ScrollDirection, ScrollReason, ScrollState } from './scroll/scroll-state.js';
export { article } from './story/article.js';
export type { Fault } from './story/fault.js';
export type * from './story/story-data.js';
// What `document.createElement` makes of each tag.
export type {} from './define.js';
