/* The classes and types for npm users. Importing this registers nothing. */
export { ClaimNoteElement } from './elements/claim-note/claim-note-element.js';
export { DesertionTimelineElement } from './elements/desertion-timeline/desertion-timeline-element.js';
export { EvidenceChainElement } from './elements/evidence-chain/evidence-chain-element.js';
export { OriginShiftElement } from './elements/origin-shift/origin-shift-element.js';
export { ProjectionMeterElement } from './elements/projection-meter/projection-meter-element.js';
export { ScrollyErrorEvent } from './elements/shared/scrolly-error-event.js';
export { ScrollyStepElement } from './elements/scrolly-step/scrolly-step-element.js';
export { ScrollyStoryElement } from './elements/scrolly-story/scrolly-story-element.js';
export * from './scroll/scroll-events.js';
export type { ScrollDirection, ScrollReason, ScrollState } from './scroll/scroll-state.js';
export { article } from './story/article.js';
export type { Fault } from './story/fault.js';
export type * from './story/story-data.js';
