/* Written by scripts/write/write-lists.mjs from the file of the graphic, its words and the article; do not edit. */
import type { GraphicExcerpt } from '../excerpt.js';

export const claimNoteExcerpt = {
  states: [],
  roles: { punishment: 'F8a', violence: 'F8b' },
  sources: [
    { id: 'fakti', label: 'fakti.bg', date: '2025-09-29' },
    { id: 'researchers', label: 'the researchers', via: 'fakti' },
  ],
  facts: [
    {
      id: 'F8a',
      label: 'Punishment against desertion',
      value: 'extrajudicial and systematic',
      certainty: 'claimed',
      source: 'researchers',
    },
    {
      id: 'F8b',
      label: 'Violence against deserters',
      value: 'torture, executions and mass killings are said to be organised',
      certainty: 'claimed',
      source: 'researchers',
      note: 'Evidence is said to exist.',
    },
  ],
  sums: [],
} as const satisfies GraphicExcerpt;
