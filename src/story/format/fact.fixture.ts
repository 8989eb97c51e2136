import type { Figure } from '../figure.js';
import type { Fact } from '../story-data.js';

/** A fact that says no more than a test needs of it. */
export const fact = (changes: Partial<Fact>): Figure => ({
  id: 'X',
  label: 'an example',
  certainty: 'recorded',
  source: 'document',
  ...changes,
});
