/* Written by scripts/write/write-lists.mjs from the files of src/story/graphics; do not edit. */
import type { GraphicTag } from '../../story/graphic-tags.js';

/** The class of each graphic, loaded when it is asked for; nothing is registered by that. */
export const graphicFiles: Readonly<Record<GraphicTag, () => Promise<CustomElementConstructor>>> = {
  'case-field': async () =>
    (await import('../../elements/case-field/case-field-element.js')).CaseFieldElement,
  'claim-note': async () =>
    (await import('../../elements/claim-note/claim-note-element.js')).ClaimNoteElement,
  'desertion-timeline': async () =>
    (await import('../../elements/desertion-timeline/desertion-timeline-element.js'))
      .DesertionTimelineElement,
  'evidence-chain': async () =>
    (await import('../../elements/evidence-chain/evidence-chain-element.js')).EvidenceChainElement,
  'growth-range': async () =>
    (await import('../../elements/growth-range/growth-range-element.js')).GrowthRangeElement,
  'origin-shift': async () =>
    (await import('../../elements/origin-shift/origin-shift-element.js')).OriginShiftElement,
  'projection-meter': async () =>
    (await import('../../elements/projection-meter/projection-meter-element.js'))
      .ProjectionMeterElement,
  'severity-scale': async () =>
    (await import('../../elements/severity-scale/severity-scale-element.js')).SeverityScaleElement,
};
