/** What each certainty means. */
export const keyWords = {
  recorded: 'counted in a document',
  reported: 'stated by a source, without a count to look at',
  projected: 'a rate carried forward, if it holds',
  claimed: 'an allegation, by those who are named',
  judged: 'an assessment, not a measure',
  derived: 'worked out here, with the sum beside it',
};
