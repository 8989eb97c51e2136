/** The interface's own words where a story is told step by step: apart, to be loaded only there. */
export const stepWords = {
  steps: 'Steps',
  previous: 'Previous',
  next: 'Next',
  position: '{step} of {count}',
};
