/* Written by scripts/write/write-lists.mjs from the article; do not edit. */
import type { Excerpt } from '../excerpt.js';

export const desertionTimelineExcerpt: Excerpt = {
  sources: [
    { id: 'fakti', label: 'fakti.bg', date: '2025-09-29' },
    { id: 'focus', label: 'OSINT analysts quoted by FOCUS', via: 'fakti' },
    { id: 'document', label: 'one internal army document', via: 'fakti' },
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
      id: 'F4',
      label: 'Deserters listed by name and unit in one document',
      value: 13800,
      unit: 'cases',
      qualifier: 'about',
      period: { from: '2022', to: '2025-07' },
      certainty: 'recorded',
      source: 'document',
    },
    {
      id: 'F5a',
      label: 'Cases that the document registers',
      value: 3200,
      unit: 'cases',
      qualifier: 'about',
      period: { from: '2024-01', to: '2024-12' },
      certainty: 'recorded',
      source: 'document',
    },
    {
      id: 'F5b',
      label: 'Cases that the document registers',
      value: 3400,
      unit: 'cases',
      qualifier: 'about',
      period: { from: '2025-01', to: '2025-06' },
      certainty: 'recorded',
      source: 'document',
    },
  ],
  sums: [
    {
      id: 'D1',
      label: 'Pace of the half-year against the year before',
      unit: 'times',
      significantDigits: 2,
      value: 2.125,
      certainty: 'derived',
      source: 'our-arithmetic',
      sum: ['F5b', '×', 2, '÷', 'F5a'],
    },
    {
      id: 'D2',
      label: 'Entries that the article does not break down',
      unit: 'cases',
      period: { label: '2022, 2023 and July 2025' },
      value: 7200,
      certainty: 'derived',
      source: 'our-arithmetic',
      sum: ['F4', '−', 'F5a', '−', 'F5b'],
    },
  ],
};
