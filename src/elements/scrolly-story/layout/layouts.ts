import { units } from '../../../theme/columns.js';

/*
 * Each layout is a set of lengths. They are used twice: by the story's own styles and by the sheet
 * that reserves the same space before the elements are defined, so that nothing shifts.
 *
 * A step becomes active when its top passes the line, half-way up the screen by default; the lead
 * above its text is what makes the text readable at that moment.
 *
 * They are plain strings: the minifier of `css` templates cannot read parts of rules.
 */

const screen = '(100svh - var(--scrolly-top, 0px))';

/** How much of the screen a stage takes that prose passes below. */
export const stageShare = 0.56;

/* Below such a stage, one step comes before another has gone: no screen is without prose. */
export const stackLengths = `
  --_stage-size: calc(${screen} * ${stageShare});
  --_step-lead: 24svh;
  --_step-size: 46svh;
`;

/** After the last step, which at the end of a page has to come up to the line, too. */
export const stackTail = '16svh';

export const sideLengths = `
  --_stage-size: calc${screen};
  --_step-lead: 22svh;
  --_step-size: 85svh;
`;

export const overlayLengths = `
  --_stage-size: calc${screen};
  --_step-lead: 36svh;
  --_step-size: 90svh;
`;

/** A width of the container in pixels, which grows with a reader's larger text. */
const from = (width: number): string =>
  `((min-width: ${width}px) and (min-width: ${width / 16}rem))`;

const WIDE = 900;
const ABLE = 640;

/** Side by side from this width of the container on; a graphic and a column of prose need it. */
export const wide = from(WIDE);

/**
 * An author who asks for it gets it from this width on: below, no graphic fits beside the prose.
 */
export const able = from(ABLE);

/** The cards of the overlay layout. */
export const overlayProse = units(29);
export const cardPadding = { block: units(1.25), inline: units(1.5) };

/** The size of prose. */
export const proseSize = units(1.125);

/** The size of the heading, and its leading. */
export const headingSize = units(2);
export const headingLeading = 1.15;

/** The first step of a side or overlay layout starts when the graphic is in place. */
export const firstLead = '30svh';

/** In a viewport of less pixels of height, a stage would leave no room for prose. */
export const LOW = 320;

/** Seven lines of prose, in times the text size of the story: with less, a stage is in the reader's way. */
export const LINES = 7 * 1.125 * 1.55;

/** The width of the container, in pixels at the usual size of text, below which each layout has its prose under the stage. */
export const stacksBelow: Readonly<Record<string, number>> = {
  auto: WIDE,
  side: ABLE,
  stack: Infinity,
  overlay: 0,
};
