import type { Translation } from './translation.js';

/* Written by scripts/write-languages.mjs from xliff/de.xlf: change the words there. */
export const translation: Translation = { about: { review: 'machine-made' } };
