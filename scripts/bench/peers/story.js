/* The small story that every peer tells: what its steps say, and what its chart shows in each of its states. */

export const MARKS = 13_800;
/** How many marks have a date in the year, in the half-year after it, and none. */
export const GROUPS = [3200, 3400, 7200];
/** How long a move takes, in milliseconds: as long as that of the tags. */
export const MOVE = 450;

/** Which groups stand on the axis of time, and which one is in accent. */
export const STATES = {
  all: { headline: 'One list names 13,800 people', dated: 0, about: -1 },
  year: { headline: '3,200 of them left in 2024', dated: 1, about: 0 },
  half: { headline: '3,400 left in half a year', dated: 2, about: 1 },
  rest: { headline: '7,200 have no date', dated: 2, about: 2 },
};

export const STEPS = [
  { state: 'all', text: 'The list.' },
  { state: 'year', text: 'A year.' },
  { state: 'half', text: 'Half a year.' },
  { state: 'rest', text: 'The rest.' },
  { state: 'year', text: 'A year again.' },
  { state: 'all', text: 'The list again.' },
];

/** The ends of the axis of time, in years, with its ticks. */
export const TIME = { from: 2024, to: 2025.5, ticks: [2024, 2025] };

/** As many steps as a page asks for: the six, again and again. */
export const listSteps = (count = STEPS.length) =>
  Array.from({ length: count }, (_, step) => STEPS[step % STEPS.length]);
