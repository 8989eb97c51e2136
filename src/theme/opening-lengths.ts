import { sideInset, stackPadding } from './columns.js';

/*
 * How an opening stands on the page: used by the graphic, and by the sheet that reserves the same space before
 * it is defined. It fills the screen, though never a frame that grows with it.
 */
export const openingBox = `
  display: grid;
  align-items: end;
  box-sizing: border-box;
  min-block-size: min(100svh - var(--scrolly-top, 0px), max(80rem, 75cqi));
`;

/** How far in its words begin. */
export const openingInset = `var(--_words-inset, ${sideInset})`;

/** The words in it: where prose begins in the story below, which may be set in another layout. */
export const openingWords = `
  inline-size: min(42.25rem, 100%);
  box-sizing: border-box;
  margin-inline-start: ${openingInset};
  margin-block-end: 12svh;
  padding: 1.75rem 2rem;
  padding-inline-start: ${stackPadding};
`;

/**
 * Below this width the words stand over the marks, and these keep more than half of a screen: 56 times the size of
 * text that a graphic has, which a page's small root size cannot shrink.
 */
export const openingStacks = '((max-width: 56rem) or (max-width: 896px))';
export const openingBoxStacked = `
  align-items: start;
  padding-block-end: 55svh;
`;
export const openingWordsStacked = `
  inline-size: auto;
  margin: 0;
  padding: 1.5rem ${stackPadding};
`;
