/* Written by scripts/write/write-lists.mjs from the files of src/story/graphics; do not edit. */

/** The graphics of the bundle: tags with a picture, or words in a picture's place, of their own. */
export const graphicTags = [
  'case-field',
  'claim-note',
  'desertion-timeline',
  'evidence-chain',
  'growth-range',
  'origin-shift',
  'projection-meter',
  'severity-scale',
] as const;

export type GraphicTag = (typeof graphicTags)[number];
