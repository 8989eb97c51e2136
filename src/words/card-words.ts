/** The words of a card that its graphic does not say: which story it is from. */
export const cardWords = {
  story: 'Desertion in the Russian army',
};
