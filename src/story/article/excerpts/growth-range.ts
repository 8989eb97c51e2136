/* Written by scripts/write/write-lists.mjs from the file of the graphic, its words and the article; do not edit. */
import type { GraphicExcerpt } from '../excerpt.js';

export const growthRangeExcerpt = {
  states: ['double', 'sixfold'],
  roles: { overall: 'F1', some: 'F6' },
  sources: [
    { id: 'fakti', label: 'fakti.bg', date: '2025-09-29' },
    { id: 'focus', label: 'OSINT analysts quoted by FOCUS', via: 'fakti' },
    { id: 'units', label: 'internal documents of Russian units', via: 'fakti' },
  ],
  facts: [
    {
      id: 'F1',
      label: 'Growth of desertion in a year',
      value: 2,
      unit: 'times',
      qualifier: 'about',
      period: { from: '2024-10', to: '2025-09', label: 'the year to September 2025' },
      certainty: 'reported',
      source: 'focus',
    },
    {
      id: 'F6',
      label: 'Growth in some other documents',
      value: 6,
      unit: 'times',
      qualifier: 'up to',
      period: { months: 18, label: 'a year and a half' },
      certainty: 'reported',
      source: 'units',
      note: 'other outlets compare the monthly cases of summer 2025 with January 2024',
    },
  ],
  sums: [],
} as const satisfies GraphicExcerpt;
