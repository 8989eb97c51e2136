/* Written by scripts/write/write-lists.mjs from the file of the graphic, its words and the article; do not edit. */
import type { GraphicExcerpt } from '../excerpt.js';

export const originShiftExcerpt = {
  states: ['early', 'shift', '2025'],
  roles: { before: 'F7a', now: 'F7b' },
  sources: [
    { id: 'fakti', label: 'fakti.bg', date: '2025-09-29' },
    { id: 'analysts', label: 'the analysts', via: 'fakti' },
  ],
  facts: [
    {
      id: 'F7a',
      label: 'Where most people left from at first',
      value: 'bases in the rear',
      qualifier: 'mainly',
      period: { label: 'first years of the war' },
      certainty: 'reported',
      source: 'analysts',
      note: 'No shares are published.',
    },
    {
      id: 'F7b',
      label: 'Where most people leave from now',
      value: 'hospitals or the front line',
      qualifier: 'most',
      period: { from: '2025', to: '2025' },
      certainty: 'reported',
      source: 'analysts',
      note: 'No shares are published.',
    },
  ],
  sums: [],
} as const satisfies GraphicExcerpt;
