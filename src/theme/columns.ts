/*
 * The edges that masthead, stage and prose share, whatever tag sets them. Plain strings, for the minifier of
 * `css` templates cannot read parts of rules.
 */

/** Lengths in the reader's own text size, which a page's small root size cannot shrink. */
export const units = (count: number): string => `calc(${count} * max(1rem, 16px))`;

/** What is kept free at the sides of a narrow page. */
const EDGE = 1.25;
const PROSE = 21;
const GAP = 3.5;
/** How wide a stage beside prose is at most: on a usual screen, and on a large one. */
const STAGE = { usual: 48, large: 60 };
/** The width of the container, in units, from which a stage is as wide as it gets. */
const LARGE = 100;

/** The column of prose beside a graphic, and where the graphic begins after a gap. */
export const sideProse = units(PROSE);
export const sideGraphic = units(PROSE + GAP);

/** How much of `width` is left beside a stage of so many units and its prose. */
const beside = (width: string, stage: number, more: number): string =>
  `(${width} - ${units(PROSE + GAP + stage)}) / 2 + ${units(more)}`;
/** The same at the width from which a stage is at its widest, as a part of that. */
const SHARE = (1 - (PROSE + GAP + STAGE.large) / LARGE) / 2;

/**
 * What centres prose and graphic together in `width`, and `more`: between usual and large, the stage grows with
 * the screen. One maximum and no sum around it, since minifiers (postcss-calc 9) do not read such a sum.
 */
export const sideMargin = (width: string, more = 0): string =>
  `max(${units(EDGE + more)}, ${beside(width, STAGE.large, more)}, min(${beside(width, STAGE.usual, more)}, ${width} * ${SHARE} + ${units(more)}))`;
/** Where a graphic beside prose begins. */
export const sideStart = (width: string): string => sideMargin(width, PROSE + GAP);

/** The column of prose under a graphic, or without one. */
export const stackProse = units(38);
export const stackPadding = units(EDGE);
/** What centres the graphic over prose in `width`, and `more`. */
export const stackMargin = (width: string, more = 0): string =>
  `max(${units(EDGE + more)}, (${width} - ${units(STAGE.large)}) / 2 + ${units(more)})`;
/** The same without the padding that the prose has of its own. */
export const stackInset = stackMargin('100%', -EDGE);
export const sideInset = sideMargin('100%', -EDGE);
