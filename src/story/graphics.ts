import type { Certainty } from './story-data.js';

/** The graphics of the bundle and the states of each, in the order in which they are told. */
export const graphicStates = {
  'desertion-timeline': ['document', '2024', '2025-h1', 'pace', 'remainder'],
  'origin-shift': ['early', 'shift', '2025'],
  'projection-meter': ['rate', 'year-end', 'one-in-ten'],
  'growth-range': ['double', 'sixfold'],
  'severity-scale': ['serious', 'crisis', 'split'],
  'case-field': ['all', '2024', '2025-h1', 'rest'],
  'evidence-chain': ['documents', 'files', 'analysts', 'press'],
  /** In words alone: it has one look, and no state. */
  'claim-note': [],
} as const satisfies Record<string, readonly string[]>;

export type GraphicTag = keyof typeof graphicStates;
export type GraphicState<Tag extends GraphicTag> = (typeof graphicStates)[Tag][number];

export const graphicTags = Object.keys(graphicStates) as GraphicTag[];

/** A figure that a graphic cannot do without, and what of it. */
export interface Need {
  /** The part that the figure plays in the graphic. */
  role: string;
  /** The figure of the built-in story that plays it; another story may name another. */
  id: string;
  number?: boolean;
  /** A period with two dates. */
  period?: boolean;
  /** A period of known length, dated or not. */
  months?: boolean;
  /** The certainties that the graphic's mark draws; another would need another mark. */
  certainty?: readonly Certainty[];
}

/** Which figure plays which role, by the story's own settings or as in the built-in story. */
export function castFigures(
  needs: readonly Need[],
  own: Readonly<Record<string, string>> = {},
): Map<string, string> {
  return new Map([...needs.map(({ role, id }) => [role, id] as const), ...Object.entries(own)]);
}
