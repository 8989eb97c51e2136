import { unsafeCSS } from 'lit';
import {
  sideGraphic,
  sideMargin,
  sideProse,
  stackInset,
  stackMargin,
  stackPadding,
  stackProse,
} from '../../../theme/columns.js';
import { able, wide } from '../layout/layouts.js';

/** The buttons keep their place, whatever the length of the step's prose. */
const beside = `
  grid-template: 'heading heading' auto 'controls stage' auto 'prose stage' 1fr / ${sideProse} minmax(0, 1fr);
  column-gap: calc(${sideGraphic} - ${sideProse});
  padding-inline: ${sideMargin('100%')};
  --_stage-size: clamp(20em, 100svh - var(--scrolly-top, 0px), 44em);
  .stage { padding: 2em 0; }
  .heading { padding-inline: 0; }
  .controls, .prose { max-inline-size: none; margin-inline: 0; padding-inline: 0; }
  .controls { padding-block-start: 2em; }
`;

export const stepStyles = unsafeCSS(`
  .step {
    display: grid;
    grid-template: 'heading' 'stage' 'controls' 'prose' / minmax(0, 1fr);
    --_stage-size: clamp(20em, 58svh, 36em);
  }
  .step .heading {
    grid-area: heading;
  }
  .step .stage {
    grid-area: stage;
    position: relative;
    padding: 0.75em ${stackMargin('100%')} 0;
  }
  .controls {
    grid-area: controls;
    display: flex;
    gap: clamp(0.375em, 1.5cqi, 0.75em);
    align-items: center;
    padding-block: 0.75em;
    font: 400 max(0.875rem, 14px) / 1.4 var(--_sans);
    font-variant-numeric: tabular-nums;
  }
  .step .prose {
    grid-area: prose;
    padding-block: 0.75em 2em;
  }
  .step :is(.controls, .prose) {
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: ${stackProse};
    margin-inline: ${stackInset} auto;
    padding-inline: ${stackPadding};
  }
  .position {
    order: -1;
    flex: 1;
    margin: 0;
  }
  .position .name {
    display: block;
    color: var(--_muted);
  }
  .controls :is([part='button'], .open) {
    min-inline-size: 44px;
    min-block-size: 44px;
    padding-inline: clamp(0.5em, 2.5cqi, 1.5em);
    border: 1px solid var(--_ink);
    border-radius: 2px;
    background: none;
    font: inherit;
    color: var(--_ink);
    cursor: pointer;
  }
  .controls [part='button'][aria-disabled='true'] {
    border-color: var(--_hairline);
    color: var(--_muted);
    cursor: default;
  }
  .controls .bar {
    position: relative;
  }
  .controls .open {
    margin: 0;
    padding-inline: 0;
  }
  .controls .open::after {
    margin: 0;
  }
  .controls [part='button']:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  @container ${able} { .step.by-side { ${beside} } }
  @container ${wide} { .step:is(.by-auto, .by-overlay) { ${beside} } }
`);
