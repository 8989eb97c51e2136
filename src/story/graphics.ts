import type { Certainty } from './story-data.js';

/** The graphics of the bundle and the states of each, in the order in which they are told. */
export const graphicStates = {
  'desertion-timeline': ['document', '2024', '2025-h1', 'pace', 'remainder'],
  'origin-shift': ['early', 'shift', '2025'],
  'projection-meter': ['rate', 'year-end', 'one-in-ten'],
  'case-field': ['all', '2024', '2025-h1', 'rest'],
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
  period?: boolean;
  /** The certainty that the graphic's mark draws; another would need another mark. */
  certainty?: Certainty;
  /** The roles whose counts make up this one. */
  parts?: readonly string[];
}

/** What each graphic draws, writes and tabulates. */
export const graphicNeeds: Record<GraphicTag, readonly Need[]> = {
  'desertion-timeline': [
    { role: 'total', id: 'F4', number: true, certainty: 'recorded' },
    { role: 'earlier', id: 'F5a', number: true, period: true, certainty: 'recorded' },
    { role: 'later', id: 'F5b', number: true, period: true, certainty: 'recorded' },
    { role: 'times', id: 'D1', number: true },
    { role: 'rest', id: 'D2', number: true },
    { role: 'overall', id: 'F1', number: true },
  ],
  'origin-shift': [
    { role: 'before', id: 'F7a', certainty: 'reported' },
    { role: 'now', id: 'F7b', certainty: 'reported' },
  ],
  'projection-meter': [
    { role: 'reached', id: 'F2a', number: true, period: true, certainty: 'projected' },
    { role: 'share', id: 'F2b', number: true, certainty: 'projected' },
    { role: 'whole', id: 'D3', number: true },
    { role: 'pace', id: 'D4', number: true },
  ],
  'case-field': [
    {
      role: 'total',
      id: 'F4',
      number: true,
      certainty: 'recorded',
      parts: ['earlier', 'later', 'rest'],
    },
    { role: 'earlier', id: 'F5a', number: true, period: true, certainty: 'recorded' },
    { role: 'later', id: 'F5b', number: true, period: true, certainty: 'recorded' },
    { role: 'rest', id: 'D2', number: true },
  ],
};

/** Which figure plays which role, by the story's own settings or as in the built-in story. */
export function castFigures(
  needs: readonly Need[],
  own: Readonly<Record<string, string>> = {},
): Map<string, string> {
  return new Map([...needs.map(({ role, id }) => [role, id] as const), ...Object.entries(own)]);
}
