import type { GraphicTag } from './graphic-tags.js';
import type { Need } from './need.js';
import { caseFieldNeeds } from './needs/case-field.js';
import { claimNoteNeeds } from './needs/claim-note.js';
import { desertionTimelineNeeds } from './needs/desertion-timeline.js';
import { evidenceChainNeeds } from './needs/evidence-chain.js';
import { growthRangeNeeds } from './needs/growth-range.js';
import { originShiftNeeds } from './needs/origin-shift.js';
import { projectionMeterNeeds } from './needs/projection-meter.js';
import { severityScaleNeeds } from './needs/severity-scale.js';

/** What each graphic draws, writes and tabulates: a graphic knows its own, whoever checks data needs all. */
export const graphicNeeds: Record<GraphicTag, readonly Need[]> = {
  'desertion-timeline': desertionTimelineNeeds,
  'origin-shift': originShiftNeeds,
  'projection-meter': projectionMeterNeeds,
  'growth-range': growthRangeNeeds,
  'case-field': caseFieldNeeds,
  'severity-scale': severityScaleNeeds,
  'evidence-chain': evidenceChainNeeds,
  'claim-note': claimNoteNeeds,
};
