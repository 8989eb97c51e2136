/* Written by scripts/write/write-lists.mjs from the file of the graphic, its words and the article; do not edit. */
import type { GraphicExcerpt } from '../excerpt.js';

export const severityScaleExcerpt = {
  states: ['serious', 'crisis', 'split'],
  roles: { serious: 'F9b', crisis: 'F9a', split: 'F10' },
  sources: [
    { id: 'fakti', label: 'fakti.bg', date: '2025-09-29' },
    { id: 'analysts', label: 'the analysts', via: 'fakti' },
    { id: 'authors', label: 'the authors of the report', via: 'fakti' },
  ],
  facts: [
    {
      id: 'F9a',
      label: 'Level of desertion',
      value: 'no crisis so far',
      qualifier: 'not yet',
      period: { from: '2025-09', to: '2025-09' },
      certainty: 'judged',
      source: 'analysts',
    },
    {
      id: 'F9b',
      label: 'Weight of the problem',
      value: 'serious, given the methods used against it',
      period: { from: '2025-09', to: '2025-09' },
      certainty: 'judged',
      source: 'analysts',
    },
    {
      id: 'F10',
      label: 'What may follow soon',
      value: 'a serious split in the army',
      qualifier: 'not ruled out',
      period: { label: 'the near future' },
      certainty: 'judged',
      source: 'authors',
    },
  ],
  sums: [],
} as const satisfies GraphicExcerpt;
