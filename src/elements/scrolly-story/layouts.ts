/** Where the graphic stands: beside the prose, behind it, or above it. */
export const layouts = ['side', 'overlay', 'stack'] as const;
export type Layout = (typeof layouts)[number];

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

export const stackLengths = `
  --_stage-size: calc(${screen} * 0.54);
  --_step-lead: 26svh;
  --_step-size: 78svh;
`;

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

/** Side by side from this width of the container on; a graphic and a column of prose need it. */
export const wide = '(min-width: 900px)';

/** The column of prose, the gap and the graphic of the side layout, and what centres them together. */
export const sideProse = '22em';
export const sideGraphic = '26em';
export const sideMargin = 'max(1.5em, (100% - 72em) / 2)';

/** The column of prose under the graphic of the stack layout. */
export const stackProse = '34em';
export const stackPadding = '1.25em';

/** The size of prose, in that of the story. */
export const proseSize = '1.125em';

/** The first step of a side or overlay layout starts when the graphic is in place. */
export const firstLead = '30svh';
