/* Written by scripts/write/write-lists.mjs from the file of the graphic, its words and the article; do not edit. */
import type { GraphicExcerpt } from '../excerpt.js';

export const caseFieldExcerpt = {
  states: ['opening', 'all', '2024', '2025-h1', 'rest'],
  roles: { total: 'F4', earlier: 'F5a', later: 'F5b', rest: 'D2' },
  sources: [
    { id: 'fakti', label: 'fakti.bg', date: '2025-09-29' },
    { id: 'document', label: 'one internal army document', via: 'fakti' },
  ],
  facts: [
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
} as const satisfies GraphicExcerpt;
