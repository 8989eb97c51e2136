/* Written by scripts/write/write-lists.mjs from the file of the graphic, its words and the article; do not edit. */
import type { GraphicExcerpt } from '../excerpt.js';

export const projectionMeterExcerpt = {
  states: ['rate', 'year-end', 'one-in-ten'],
  roles: { reached: 'F2a', share: 'F2b', whole: 'D3', pace: 'D4' },
  sources: [
    { id: 'fakti', label: 'fakti.bg', date: '2025-09-29' },
    { id: 'frontelligence', label: 'Frontelligence Insight', via: 'fakti' },
  ],
  facts: [
    {
      id: 'F2a',
      label: 'People who will have left their units',
      value: 70000,
      unit: 'people',
      qualifier: 'at least',
      period: { from: '2025-01', to: '2025-12' },
      certainty: 'projected',
      condition: 'if the rate holds',
      source: 'frontelligence',
      asOf: '2025-09',
    },
    {
      id: 'F2b',
      label: 'The same as a part of the army',
      value: 0.1,
      unit: 'share',
      period: { from: '2025-01', to: '2025-12' },
      certainty: 'projected',
      condition: 'if the rate holds',
      source: 'frontelligence',
      asOf: '2025-09',
      note: 'other outlets relate it to the force in Ukraine',
    },
  ],
  sums: [
    {
      id: 'D3',
      label: 'The force that this share implies',
      unit: 'people',
      qualifier: 'about',
      value: 700000,
      certainty: 'derived',
      source: 'our-arithmetic',
      sum: ['F2a', '÷', 'F2b'],
    },
    {
      id: 'D4',
      label: 'The even pace that the projection implies',
      unit: 'people a month',
      qualifier: 'about',
      significantDigits: 2,
      value: 5833.333333333333,
      certainty: 'derived',
      source: 'our-arithmetic',
      sum: ['F2a', '÷', 'F2a:months'],
    },
  ],
} as const satisfies GraphicExcerpt;
