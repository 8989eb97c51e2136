import { unsafeCSS } from 'lit';
import { graphicTags } from '../../../story/graphic-tags.js';
import { addSheets } from '../../../support/adopted-sheets.js';

const graphic = [...graphicTags, '[data-stage]'].join(', ');
const step = 'scrolly-step, [data-step]';

/**
 * What a story styles outside its shadow root, as a sheet adopted by the page: nothing is written on
 * the author's elements, and any rule of the page's own goes before it. It covers what `::slotted()` cannot reach, that is, what stands deeper.
 *
 * - Plain steps (`data-step`) stand apart as `scrolly-step` does; a table by its margins, since its rows
 *   would share any height that it is given.
 * - The button of a graphic's table makes room for the reader's bar where that lies beside it.
 */
export const pageStyles = unsafeCSS(`
  :where(scrolly-story [data-step]) {
    box-sizing: border-box;
    min-block-size: var(--_step-size, auto);
    padding-block-start: var(--_step-lead, 0);
  }
  :where(scrolly-story table[data-step]) {
    min-block-size: 0;
    padding: 0;
    margin-block: var(--_step-lead, 0) calc(var(--_step-size, 0px) - var(--_step-lead, 0px));
  }
  :where(scrolly-story) [no-table][no-download]::part(source)::after {
    content: '';
    display: inline-block;
    inline-size: var(--_bar-room, 0);
  }
  :where(scrolly-story [data-stage='off']) {
    visibility: hidden;
  }
  @media print {
    :where(scrolly-story [data-step]) {
      min-block-size: 0;
      break-inside: avoid;
    }
  }
`);

/**
 * Where one wrapper holds graphics and steps together, the graphics cannot be put on the stage; the
 * topmost element around each that holds no step becomes its own sticky stage instead. A sheet of its own, for
 * stories that have such a wrapper: with `:has()` in it, a browser looks at all of a story's styles anew for every
 * text that changes there.
 */
const wrapperStyles = unsafeCSS(`
  :where(scrolly-story :has(${step}) > :is(${graphic}, :has(${graphic})):not(:has(${step}), ${step})) {
    position: sticky;
    inset-block-start: var(--scrolly-top, 0px);
    z-index: 1;
    display: var(--_block-display, block);
    box-sizing: border-box;
    block-size: var(--_stage-size);
    float: var(--_block-float, none);
    inline-size: var(--_block-width, 100%);
    margin-inline: var(--_block-inset, 0) var(--_block-pull, 0);
    background: var(--_block-paper, none);
  }
`);

/** Adopts the sheet once per document or shadow root, however many stories stand in it. */
export function adoptPageStyles(root: Node): void {
  adopt(root, pageStyles.styleSheet);
}

/** The same for a root with a story whose graphics and steps share a wrapper. */
export function adoptWrapperStyles(root: Node): void {
  adopt(root, wrapperStyles.styleSheet);
}

function adopt(root: Node, sheet: CSSStyleSheet | undefined): void {
  const isRoot = root instanceof Document || root instanceof ShadowRoot;
  if (isRoot && sheet) addSheets(root, sheet);
}
