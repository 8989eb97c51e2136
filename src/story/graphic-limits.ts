import type { GraphicTag } from './graphic-tags.js';

/*
 * What a graphic can draw of a story that is not the built-in one. Only data of an author's own is
 * held against it, so it is loaded with the validator.
 */

/** What the marks of a figure can show. */
export interface Limits {
  /** One number: no mark shows a range or a bound in this place. */
  single?: boolean;
  /** The most equal parts that are drawn of which the figure, a share, is one. */
  parts?: number;
  /** The role whose period comes before: on one axis, two never overlap. */
  after?: string;
  /** The roles that it falls into: marks of one scale, which together are no more and no less. */
  whole?: readonly string[];
}

/** The limits of the roles in each graphic. */
export const graphicLimits: Partial<Record<GraphicTag, Readonly<Record<string, Limits>>>> = {
  'desertion-timeline': {
    total: { single: true, whole: ['earlier', 'later', 'rest'] },
    earlier: { single: true },
    later: { single: true, after: 'earlier' },
    rest: { single: true },
  },
  'case-field': {
    total: { single: true, whole: ['earlier', 'later', 'rest'] },
    earlier: { single: true },
    later: { single: true },
    rest: { single: true },
  },
  'projection-meter': { share: { single: true, parts: 100 } },
};

/** The words on the picture that a graphic cannot do without: one, or a list of so many at most. */
export const graphicLabels: Partial<Record<GraphicTag, Readonly<Record<string, number>>>> = {
  'desertion-timeline': { undivided: 1, rest: 1 },
  'case-field': { rest: 1, undivided: 1, each: 1, several: 1 },
  'growth-range': { start: 1, overall: 1, some: 1 },
  'evidence-chain': {
    documents: 4,
    files: 4,
    analysts: 4,
    press: 4,
    article: 4,
    differ: 1,
    differences: 4,
    others: 4,
    'for-example': 1,
  },
  'severity-scale': { stations: 3, standings: 3 },
  'claim-note': { skip: 1, after: 1, heading: 1, claims: 4, sureness: 4 },
  'origin-shift': { before: 4, now: 4, start: 1, end: 1, 'before-here': 1, 'now-here': 1 },
};
