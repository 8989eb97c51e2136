/** Each certainty by name, as the key and the figures in prose give it. */
export const certaintyNames = {
  recorded: 'recorded',
  reported: 'reported',
  projected: 'projected',
  claimed: 'claimed',
  judged: 'judged',
  derived: 'our arithmetic',
};
