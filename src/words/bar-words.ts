/** The words of the reader's bar, which every story has. */
export const barWords = {
  position: '{step} of {count}',
  count: 'Steps: {count}',
  /** Heard after the position, and alone where that stands beside. */
  open: 'Steps and ways to read',
  skip: 'Skip the graphic',
};
