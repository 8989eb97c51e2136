import { caseFieldStates } from './needs/case-field.js';
import { claimNoteStates } from './needs/claim-note.js';
import { desertionTimelineStates } from './needs/desertion-timeline.js';
import { evidenceChainStates } from './needs/evidence-chain.js';
import { growthRangeStates } from './needs/growth-range.js';
import { originShiftStates } from './needs/origin-shift.js';
import { projectionMeterStates } from './needs/projection-meter.js';
import { severityScaleStates } from './needs/severity-scale.js';
import type { GraphicTag } from './graphic-tags.js';

/** The graphics of the bundle and the states of each: a graphic knows its own. */
export const graphicStates = {
  'desertion-timeline': desertionTimelineStates,
  'origin-shift': originShiftStates,
  'projection-meter': projectionMeterStates,
  'growth-range': growthRangeStates,
  'severity-scale': severityScaleStates,
  'case-field': caseFieldStates,
  'evidence-chain': evidenceChainStates,
  'claim-note': claimNoteStates,
} as const satisfies Record<GraphicTag, readonly string[]>;

export type GraphicState<Tag extends GraphicTag> = (typeof graphicStates)[Tag][number];
