import { unsafeCSS } from 'lit';
import {
  firstLead,
  overlayLengths,
  proseSize,
  sideGraphic,
  sideLengths,
  sideMargin,
  sideProse,
  stackLengths,
  stackPadding,
  stackProse,
  wide,
} from './layouts.js';

const stack = `
  ${stackLengths}
  .stage {
    padding: 0.75em 1.25em 0;
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
    max-inline-size: ${stackProse};
    margin-inline: auto;
    padding-inline: ${stackPadding};
    --_block-before: calc(-1 * var(--_stage-size));
    --_block-paper: var(--_paper);
  }
`;

/** The stage takes no room of its own: the prose passes beside it or over it. */
const overlaid = `
  .stage {
    margin-block-end: calc(-1 * var(--_stage-size));
  }
  .prose {
    padding-block-start: ${firstLead};
    --_block-after: calc(-1 * var(--_stage-size));
  }
`;

const side = `
  ${overlaid}
  ${sideLengths}
  padding-inline: ${sideMargin('100%')};
  .stage {
    margin-inline-start: ${sideGraphic};
    align-content: center;
  }
  .set {
    block-size: 80%;
  }
  .prose {
    inline-size: ${sideProse};
    --_block-inset: ${sideGraphic};
  }
`;

const overlay = `
  ${overlaid}
  ${overlayLengths}
  .stage {
    padding: 1.5em max(1.25em, (100% - 60em) / 2);
  }
  .prose {
    z-index: 2;
    max-inline-size: 26em;
    margin-inline: auto;
    padding-inline: 1.25em;
    --_card-padding: 1.25em 1.5em;
    --_card-paper: color-mix(in srgb, var(--_paper) 94%, transparent);
    --_card-border: 1px solid var(--_hairline);
  }
`;

export const storyStyles = unsafeCSS(`
  :host {
    display: block;
    position: relative;
    container-type: inline-size;
    isolation: isolate;
    background: var(--_paper);
  }
  .heading {
    margin: 0 auto;
    padding: 1em 1.25em;
    max-inline-size: 30em;
    font: 600 clamp(1.75em, 5cqi, 2.5em) / 1.15 var(--_serif);
    text-wrap: balance;
  }
  .stage {
    position: sticky;
    inset-block-start: var(--scrolly-top, 0px);
    z-index: 1;
    block-size: var(--_stage-size);
    box-sizing: border-box;
  }
  .set {
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
  ::slotted([data-waiting]) {
    visibility: hidden;
  }
  .prose {
    position: relative;
    box-sizing: border-box;
    font-size: ${proseSize};
  }

  .frame.side {
    ${side}
  }
  .frame.overlay {
    ${overlay}
  }
  .frame.stack {
    ${stack}
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

  @media print {
    .stage {
      position: static;
      margin-block-end: 0;
    }
  }
`);
