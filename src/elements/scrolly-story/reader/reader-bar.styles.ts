import { unsafeCSS } from 'lit';
import { sideInset, stackPadding, stackProse } from '../../../theme/columns.js';

/** The reader's bar, in the corner of the stage or above a flat story, and the way past the graphic. */
export const barStyles = unsafeCSS(`
  /* Above all that passes, and as far down as the stage; nothing of it is there but the button. */
  .corner {
    z-index: 3;
    pointer-events: none;
  }
  .frame:not(.flat) > .corner > .bar {
    position: sticky;
    inset-block-start: var(--scrolly-top, 0px);
    box-sizing: border-box;
    block-size: var(--_stage-size);
    display: flex;
    align-items: end;
    justify-content: end;
  }
  .flat > .bar, .flat > .corner > .bar {
    max-inline-size: ${stackProse};
    margin-inline: ${sideInset} auto;
    padding: 0.5em ${stackPadding};
    text-align: end;
  }
  .open {
    position: relative;
    pointer-events: auto;
    min-block-size: 24px;
    padding: 0 0.5em;
    border: 0;
    border-radius: 2px;
    margin-inline-end: -0.5em;
    background: var(--_bar-paper, var(--_paper));
    font: 400 max(0.8125rem, 13px) / 1.5 var(--_sans);
    font-variant-numeric: tabular-nums;
    color: var(--_ink);
    cursor: pointer;
    anchor-name: --reader;
  }
  .open .count {
    display: inline-block;
    min-inline-size: var(--_bar-width);
    text-align: end;
  }
  /* The mark of a list; and a thumb's reach around it all. */
  .open::after {
    content: '';
    display: inline-block;
    inline-size: 0.875em;
    block-size: 0.6875em;
    margin-inline-start: 0.5em;
    border-block: 1.5px solid;
    background: linear-gradient(currentColor 0 0) center / 100% 1.5px no-repeat;
    forced-color-adjust: none;
  }
  .open::before {
    content: '';
    position: absolute;
    inset: -10px;
  }
  .skip {
    position: absolute;
    pointer-events: auto;
    inset-block-start: 0.5em;
    inset-inline-start: 0.5em;
    min-block-size: 44px;
    padding-inline: 1em;
    border: 1px solid;
    background: var(--_surface);
    font: 400 max(0.875rem, 14px) / 1.4 var(--_sans);
    color: var(--_ink);
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
    pointer-events: none;
  }
  .open:focus-visible, .skip:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
`);
