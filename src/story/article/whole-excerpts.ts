/* Written by scripts/write/write-lists.mjs from the file of the graphic, its words and the article; do not edit. */
import type { Excerpt, GraphicExcerpt } from './excerpt.js';
import { facts, sources } from './facts.js';
import { sums } from './sums.js';

const all: Excerpt = { sources, facts, sums };

export const caseFieldExcerpt: GraphicExcerpt = {
  ...all,
  states: ['opening', 'all', '2024', '2025-h1', 'rest'],
  roles: { total: 'F4', earlier: 'F5a', later: 'F5b', rest: 'D2' },
};

export const claimNoteExcerpt: GraphicExcerpt = {
  ...all,
  states: [],
  roles: { punishment: 'F8a', violence: 'F8b' },
};

export const desertionTimelineExcerpt: GraphicExcerpt = {
  ...all,
  states: ['document', '2024', '2025-h1', 'pace', 'remainder'],
  roles: { total: 'F4', earlier: 'F5a', later: 'F5b', times: 'D1', rest: 'D2', overall: 'F1' },
};

export const evidenceChainExcerpt: GraphicExcerpt = {
  ...all,
  states: ['documents', 'files', 'analysts', 'press'],
  roles: { documents: 'F3b', files: 'F3a', list: 'F4', share: 'F2b', growth: 'F6' },
};

export const growthRangeExcerpt: GraphicExcerpt = {
  ...all,
  states: ['double', 'sixfold'],
  roles: { overall: 'F1', some: 'F6' },
};

export const originShiftExcerpt: GraphicExcerpt = {
  ...all,
  states: ['early', 'shift', '2025'],
  roles: { before: 'F7a', now: 'F7b' },
};

export const projectionMeterExcerpt: GraphicExcerpt = {
  ...all,
  states: ['rate', 'year-end', 'one-in-ten'],
  roles: { reached: 'F2a', share: 'F2b', whole: 'D3', pace: 'D4' },
};

export const severityScaleExcerpt: GraphicExcerpt = {
  ...all,
  states: ['serious', 'crisis', 'split'],
  roles: { serious: 'F9b', crisis: 'F9a', split: 'F10' },
};
