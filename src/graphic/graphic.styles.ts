import { css } from 'lit';

/** The figure that all graphics share: headline, picture or table, notes, source. */
export const graphicStyles = css`
  :host {
    display: block;
    position: relative;
    container-type: inline-size;
    background: var(--_paper);
  }
  :host(:state(staged)) {
    inline-size: 100%;
    block-size: 100%;
    background: none;
    transition: opacity var(--_fade) ease-out;
  }
  /* Out of the flow: one wrapper may hold several graphics, and the one that is shown has its place. */
  :host(:state(waiting)) {
    position: absolute;
    inset: 0 auto auto 0;
    inline-size: 100%;
    opacity: 0;
    visibility: hidden;
    transition:
      opacity var(--_fade) ease-out,
      visibility 0s var(--_fade);
  }
  [hidden] {
    display: none;
  }

  figure {
    display: grid;
    grid-template: auto minmax(10em, 1fr) auto / minmax(0, 1fr);
    min-block-size: var(--scrolly-graphic-height, clamp(26em, 74cqi, 36em));
    margin: 0;
    padding: 1.25em;
    box-sizing: border-box;
    font-family: var(--_sans);
    font-variant-numeric: tabular-nums;
  }
  :host(:state(staged)) figure {
    grid-template-rows: auto minmax(0, 1fr) auto;
    block-size: 100%;
    min-block-size: 0;
    padding: 0;
  }
  /* The words may run the other way than the page: each text by its own script, all to one side. */
  :host(:dir(rtl)) figure {
    text-align: right;
  }
  .headline,
  .notes,
  .source,
  text {
    unicode-bidi: plaintext;
  }
  p {
    margin: 0;
  }
  .pile {
    display: grid;
  }
  .pile > * {
    grid-area: 1 / 1;
  }
  .waiting {
    visibility: hidden;
  }
  .headline {
    margin-block-end: 0.5em;
    font: 600 clamp(1.375em, 4.2cqi, 1.875em) / 1.2 var(--_serif);
    text-wrap: balance;
  }
  .picture {
    position: relative;
    min-block-size: 0;
    overflow: hidden;
  }
  /* It takes the room that the words leave, and asks for none. */
  .picture svg {
    position: absolute;
    display: block;
    overflow: visible;
  }
  .foot {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.25em 1em;
    align-items: end;
    margin-block-start: 0.75em;
    font-size: 0.8125em;
    line-height: 1.5;
  }
  .notes {
    font-size: 1.0769em;
  }
  .source {
    color: var(--_muted);
  }
  .derived {
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-thickness: 1.5px;
    text-underline-offset: 0.25em;
  }
  /* Beside the source, above one another, they take no more width than one, and no height. */
  .tools {
    display: grid;
    justify-items: end;
    margin-block-start: -0.6em;
    /* A story's own bar lies in the same corner of a low stage. */
    padding-inline-end: var(--_bar-room, 0px);
  }
  /* Fewer words, not smaller ones. */
  @container (max-width: 30em) {
    .foot {
      display: block;
      margin-block-start: 0.5em;
    }
    .tools {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.9em;
      margin-block: 0 -0.1em;
    }
    .notes {
      font-size: inherit;
    }
    .more {
      display: none;
    }
  }
  button {
    min-block-size: max(1.75em, 24px);
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    color: var(--_ink);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  button:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .save {
    anchor-name: --save;
  }
  @media print {
    figure {
      break-inside: avoid;
    }
    .tools {
      display: none;
    }
  }

  text {
    fill: var(--_ink);
    font-family: var(--_sans);
  }
  text.value,
  text.big {
    font-weight: 600;
  }
  .muted text {
    fill: var(--_muted);
  }
  .label {
    transition: transform var(--_move) ease-out;
    animation: appear var(--_move) ease-out;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  .derived-line {
    stroke: var(--_ink);
    stroke-width: 1.5;
    stroke-dasharray: 0 4;
    stroke-linecap: round;
  }
  .axis {
    stroke: var(--_mark);
    stroke-width: 1;
  }
`;
