/* Written by scripts/write/write-lists.mjs from the article; do not edit. */
import type { Figure } from '../figure.js';

export const sums: readonly Figure[] = [
  {
    id: 'D1',
    label: 'Pace of the half-year against the year before',
    unit: 'times',
    significantDigits: 2,
    value: 2.125,
    certainty: 'derived',
    source: 'our-arithmetic',
    sum: ['F5b:pace', '÷', 'F5a:pace'],
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
];
