import { css } from 'lit';

/** The figure that all graphics share: eyebrow, headline, picture or table, notes, source. */
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
    z-index: 1;
    transition: opacity var(--_fade) ease-out;
  }
  /* Out of the flow: one wrapper may hold several graphics, and the one that is shown has its place. */
  :host(:is(:state(held), :state(waiting))) {
    position: absolute;
    inset: 0 auto auto 0;
    inline-size: 100%;
    z-index: 0;
  }
  :host(:state(waiting)) {
    opacity: 0;
    visibility: hidden;
    transition:
      opacity var(--_leave) ease-out,
      visibility 0s var(--_leave);
  }
  /* Words of two graphics are never to be read over one another: some go, then the others come. */
  :host(:state(staged)) :is(.said, .label > *) {
    transition: opacity var(--_leave) var(--_leave);
  }
  :host(:is(:state(held), :state(waiting))) :is(.said, .label > *) {
    opacity: 0;
    transition-delay: 0s;
  }
  [hidden] {
    display: none;
  }
  /* Laid out in the room of the picture that the page ships, while that is shown. */
  figure:has(~ slot:not([hidden])) {
    position: absolute;
    inset: 0;
    visibility: hidden;
  }

  figure {
    display: grid;
    grid-template: auto auto minmax(10em, 1fr) auto / minmax(0, 1fr);
    min-block-size: var(--scrolly-graphic-height, clamp(26em, 74cqi, 36em));
    margin: 0;
    padding: 1.25em;
    box-sizing: border-box;
    font-family: var(--_sans);
    font-variant-numeric: tabular-nums;
  }
  :host(:state(staged)) figure {
    grid-template-rows: auto auto minmax(0, 1fr) auto;
    block-size: 100%;
    min-block-size: 0;
    /* So much do the buttons below reach out, and a story's bar may begin there. */
    padding: 0 0 0.125em;
  }
  /* The words may run the other way than the page: each text by its own script, all to one side. */
  :host(:dir(rtl)) figure {
    text-align: right;
  }
  .eyebrow span,
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
  em {
    font-style: normal;
    color: var(--_said, var(--_accent));
  }
  .eyebrow {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 0.75em;
    margin-block-end: 0.25em;
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1.4;
    color: var(--_muted);
  }
  /* Fewer words, not smaller ones. */
  @media (max-width: 30em) and (max-height: 44em) {
    .counted {
      display: none;
    }
  }
  /* As under a number in prose. */
  i + i {
    margin-inline-start: 0.5em;
  }
  i {
    font-style: normal;
    color: var(--_ink);
    text-decoration: underline 2px;
    text-underline-offset: 0.25em;
  }
  .reported {
    text-decoration-style: double;
  }
  .projected {
    text-decoration-style: dashed;
  }
  :is(.judged, .claimed) {
    text-decoration: none;
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
  .notes::first-letter {
    text-transform: uppercase;
  }
  .source {
    color: var(--_muted);
  }
  .derived {
    text-decoration: underline dotted 1.5px;
    text-underline-offset: 0.25em;
  }
  /* The place of what is loaded later: one line, as high and as wide as its words are in any language. */
  .tools {
    display: flex;
    justify-content: end;
    align-items: center;
    gap: 0.5em;
    inline-size: 14em;
    block-size: max(1.75em, 24px);
    margin-block-end: -0.125em;
    white-space: nowrap;
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
      inline-size: auto;
      justify-content: start;
    }
    .notes {
      font-size: inherit;
    }
    .more {
      display: none;
    }
  }

  text {
    fill: var(--_ink);
    font-family: var(--_sans);
  }
  text:not(.note) {
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
