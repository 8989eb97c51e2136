import type { Certainty } from '../../story/story-data.js';

/** Each certainty by name, as the key and the figures in prose give it. */
export const certaintyNames: Record<Certainty, string> = {
  recorded: 'recorded',
  reported: 'reported',
  projected: 'projected',
  claimed: 'claimed',
  judged: 'judged',
  derived: 'our arithmetic',
};

/** What each means, for the key. */
export const certaintyMeanings: Record<Certainty, string> = {
  recorded: 'counted in a document',
  reported: 'stated by a source, without a count to look at',
  projected: 'a rate carried forward, if it holds',
  claimed: 'an allegation, by those who are named',
  judged: 'an assessment, not a measure',
  derived: 'worked out here, with the sum beside it',
};
