/* Written by scripts/write/write-lists.mjs from the files of src/story/graphics; do not edit. */
import { fieldWords } from './elements/case-field/case-field.words.js';
import { claimWords } from './elements/claim-note/claim-note.words.js';
import { timelineWords } from './elements/desertion-timeline/desertion-timeline.words.js';
import { chainWords } from './elements/evidence-chain/evidence-chain.words.js';
import { growthWords } from './elements/growth-range/growth-range.words.js';
import { originWords } from './elements/origin-shift/origin-shift.words.js';
import { meterWords } from './elements/projection-meter/projection-meter.words.js';
import { severityWords } from './elements/severity-scale/severity-scale.words.js';
import type { GraphicTag } from './story/graphic-tags.js';
import type { GraphicWords } from './story/story-data.js';

/** What each graphic says in the built-in story, by its tag. */
export const graphicWords: Readonly<Record<GraphicTag, GraphicWords>> = {
  'case-field': fieldWords,
  'claim-note': claimWords,
  'desertion-timeline': timelineWords,
  'evidence-chain': chainWords,
  'growth-range': growthWords,
  'origin-shift': originWords,
  'projection-meter': meterWords,
  'severity-scale': severityWords,
};
