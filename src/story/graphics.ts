import type { Certainty } from './story-data.js';

/** The graphics of the bundle and the states of each, in the order in which they are told. */
export const graphicStates = {
  'desertion-timeline': ['document', '2024', '2025-h1', 'pace', 'remainder'],
  'origin-shift': ['early', 'shift', '2025'],
  'projection-meter': ['rate', 'year-end', 'one-in-ten'],
} as const satisfies Record<string, readonly string[]>;

export type GraphicTag = keyof typeof graphicStates;
export type GraphicState<Tag extends GraphicTag> = (typeof graphicStates)[Tag][number];

export const graphicTags = Object.keys(graphicStates) as GraphicTag[];

/** A figure that a graphic cannot do without, and what of it. */
export interface Need {
  id: string;
  number?: boolean;
  period?: boolean;
  /** The certainty that the graphic's mark draws; another would need another mark. */
  certainty?: Certainty;
}

/** What each graphic draws, writes and tabulates. */
export const graphicNeeds: Record<GraphicTag, readonly Need[]> = {
  'desertion-timeline': [
    { id: 'F4', number: true, certainty: 'recorded' },
    { id: 'F5a', number: true, period: true, certainty: 'recorded' },
    { id: 'F5b', number: true, period: true, certainty: 'recorded' },
    { id: 'D1', number: true },
    { id: 'D2', number: true },
    { id: 'F1', number: true },
  ],
  'origin-shift': [
    { id: 'F7a', certainty: 'reported' },
    { id: 'F7b', certainty: 'reported' },
  ],
  'projection-meter': [
    { id: 'F2a', number: true, period: true, certainty: 'projected' },
    { id: 'F2b', number: true, certainty: 'projected' },
    { id: 'D3', number: true },
    { id: 'D4', number: true },
  ],
};
