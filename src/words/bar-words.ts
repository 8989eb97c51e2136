/** The words of the reader's bar, which every story has. */
export const barWords = {
  position: '{step} of {count}',
  count: 'Steps: {count}',
  /** Read out after the position; alone where the position stands beside the button. */
  open: 'Steps and ways to read',
  skip: 'Skip the graphic',
};
