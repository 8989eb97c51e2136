/** The graphics of the bundle and the states of each, in the order in which they are told. */
export const graphicStates = {
  'desertion-timeline': ['document', '2024', '2025-h1', 'pace', 'remainder'],
  'origin-shift': ['early', 'shift', '2025'],
  'projection-meter': ['rate', 'year-end', 'one-in-ten'],
} as const satisfies Record<string, readonly string[]>;

export type GraphicTag = keyof typeof graphicStates;
export type GraphicState<Tag extends GraphicTag> = (typeof graphicStates)[Tag][number];

export const graphicTags = Object.keys(graphicStates) as GraphicTag[];
