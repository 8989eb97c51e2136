/* Written by scripts/write-lists.mjs: one line for each file of src/story/graphics. */

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
