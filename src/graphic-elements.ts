/* Written by scripts/write-lists.mjs: one line for each file of src/story/graphics. */
export { CaseFieldElement } from './elements/case-field/case-field-element.js';
export { ClaimNoteElement } from './elements/claim-note/claim-note-element.js';
export { DesertionTimelineElement } from './elements/desertion-timeline/desertion-timeline-element.js';
export { EvidenceChainElement } from './elements/evidence-chain/evidence-chain-element.js';
export { GrowthRangeElement } from './elements/growth-range/growth-range-element.js';
export { OriginShiftElement } from './elements/origin-shift/origin-shift-element.js';
export { ProjectionMeterElement } from './elements/projection-meter/projection-meter-element.js';
export { SeverityScaleElement } from './elements/severity-scale/severity-scale-element.js';
