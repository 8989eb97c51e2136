/* Written by scripts/write-lists.mjs: one line for each file of src/story/graphics. */
import type { Graphic } from './graphic.js';
import type { GraphicTag } from './graphic-tags.js';
import { caseField } from './graphics/case-field.js';
import { claimNote } from './graphics/claim-note.js';
import { desertionTimeline } from './graphics/desertion-timeline.js';
import { evidenceChain } from './graphics/evidence-chain.js';
import { growthRange } from './graphics/growth-range.js';
import { originShift } from './graphics/origin-shift.js';
import { projectionMeter } from './graphics/projection-meter.js';
import { severityScale } from './graphics/severity-scale.js';

/** Every graphic by its tag, for what has to know all: a graphic knows its own. */
export const graphics: Readonly<Record<GraphicTag, Graphic>> = {
  'case-field': caseField,
  'claim-note': claimNote,
  'desertion-timeline': desertionTimeline,
  'evidence-chain': evidenceChain,
  'growth-range': growthRange,
  'origin-shift': originShift,
  'projection-meter': projectionMeter,
  'severity-scale': severityScale,
};
