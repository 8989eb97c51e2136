/** The graphics of the bundle: tags with a picture, or words in a picture's place, of their own. */
export const graphicTags = [
  'desertion-timeline',
  'origin-shift',
  'projection-meter',
  'growth-range',
  'severity-scale',
  'case-field',
  'evidence-chain',
  'claim-note',
] as const;

export type GraphicTag = (typeof graphicTags)[number];
