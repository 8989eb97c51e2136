import { unsafeCSS } from 'lit';
import {
  sideGraphic,
  sideInset,
  sideMargin,
  sideProse,
  stackInset,
  stackMargin,
  stackPadding,
  stackProse,
  units,
} from '../../theme/columns.js';
import {
  able,
  cardPadding,
  firstLead,
  headingLeading,
  headingSize,
  overlayLengths,
  overlayProse,
  proseSize,
  sideLengths,
  stackLengths,
  stackTail,
  wide,
} from './layout/layouts.js';

/** The stage takes no room of its own: it shares a cell with the prose, which passes beside or over it. */
const overlaid = `
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  .heading {
    grid-area: 1 / 1;
  }
  .corner,
  .stage,
  .prose {
    grid-area: 2 / 1;
  }
  .stage {
    align-self: start;
  }
  .prose {
    padding-block-start: ${firstLead};
    --_block-float: inline-start;
    --_block-pull: -100cqi;
  }
`;

const stack = `
  ${overlaid}
  ${stackLengths}
  .stage {
    padding: 0.75em ${stackMargin('100%')} 0;
    background: var(--_paper);
  }
  .stage::after {
    content: '';
    position: absolute;
    inset: 100% 0 auto;
    block-size: 1.5em;
    background: linear-gradient(var(--_paper), transparent);
  }
  .prose {
    inline-size: 100%;
    max-inline-size: ${stackProse};
    margin-inline: ${stackInset} auto;
    padding-inline: ${stackPadding};
    padding-block: 0 ${stackTail};
    --_block-paper: var(--_paper);
    --_block-float: none;
    --_block-pull: 0;
  }
  .stage + .prose {
    padding-block-start: var(--_stage-size);
  }
  .bar {
    padding-inline: ${stackMargin('100%')};
  }
  /* Where the button lies beside those of the graphic: its place, what is around that, and a gap. */
  .corner:not(:empty) + .stage {
    --_bar-room: calc(var(--_bar-width) + 2.75em);
  }
`;

const side = `
  ${overlaid}
  ${sideLengths}
  padding-inline: ${sideMargin('100%')};
  .heading {
    padding-inline: 0;
  }
  .stage {
    margin-inline-start: ${sideGraphic};
    align-content: center;
  }
  .set {
    block-size: 80%;
  }
  .bar {
    padding-block-end: calc(var(--_stage-size) * 0.02);
  }
  .prose {
    inline-size: ${sideProse};
    --_block-inset: ${sideGraphic};
    --_block-width: calc(100cqi - 2 * ${sideMargin('100cqi')} - ${sideGraphic});
  }
`;

const overlay = `
  ${overlaid}
  ${overlayLengths}
  /* Below the graphic's own buttons is room for that of the bar. */
  .stage {
    padding: 1.5em ${stackMargin('100%')} ${units(2)};
  }
  .bar {
    padding-inline: ${stackMargin('100%')};
    --_bar-paper: var(--_surface);
  }
  .prose {
    z-index: 2;
    max-inline-size: ${overlayProse};
    inline-size: 100%;
    margin-inline: auto;
    padding-inline: ${stackPadding};
    --_card-padding: ${cardPadding.block} ${cardPadding.inline};
    --_card-paper: color-mix(in srgb, var(--_surface) 94%, transparent);
    --_card-border: 1px solid var(--_hairline);
  }
`;

export const storyStyles = unsafeCSS(`
  :host {
    display: block;
    position: relative;
    container-type: inline-size;
    isolation: isolate;
    scroll-margin-block-start: var(--scrolly-top, 0px);
    background: var(--_paper);
    --_block-display: initial;
  }
  .heading {
    margin: 0;
    padding: 1em ${stackMargin('100%')};
    font: 600 ${headingSize} / ${headingLeading} var(--_serif);
  }
  .stage {
    position: sticky;
    inset-block-start: var(--scrolly-top, 0px);
    z-index: 1;
    block-size: var(--_stage-size);
    box-sizing: border-box;
  }
  .set {
    position: relative;
    display: grid;
    block-size: 100%;
  }
  .set > slot::slotted(*) {
    grid-area: 1 / 1;
    min-inline-size: 0;
    min-block-size: 0;
    max-inline-size: 100%;
    max-block-size: 100%;
    margin: 0;
  }
  ::slotted([data-stage='off']) {
    visibility: hidden;
  }
  /* A picture of the page's own moves by them: whatever else inherits them is styled and laid out anew at every step. */
  .prose,
  .set > slot::slotted(:is(:state(staged), [data-stage='off'])) {
    --scrolly-step: initial;
    --scrolly-progress: initial;
  }
  .prose {
    position: relative;
    box-sizing: border-box;
    font-size: ${proseSize};
  }

  .frame.flat .heading {
    padding-inline: ${sideMargin('100%')};
  }
  .frame.flat .prose {
    max-inline-size: ${stackProse};
    margin-inline: ${sideInset} auto;
    padding: 1em ${stackPadding};
    --_step-lead: 1.5em;
    --_block-display: none;
  }
  .frame.overlay {
    ${overlay}
  }
  .frame.stack {
    ${stack}
  }
  @container ${able} {
    .frame.side {
      ${side}
    }
  }
  @container not ${able} {
    .frame.side {
      ${stack}
    }
  }
  @container ${wide} {
    .frame.auto {
      ${side}
    }
  }
  @container not ${wide} {
    .frame.auto {
      ${stack}
    }
  }
`);
