import { css } from 'lit';

/** A figure is set in the type of the prose around it; only its note has a type of its own. */
export const figureStyles = css`
  :host {
    display: inline;
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-align: inherit;
    text-shadow: inherit;
  }
  .trigger {
    anchor-name: --figure;
    border-radius: 2px;
    font-weight: 600;
    cursor: pointer;
  }
  .trigger:is(:hover, [aria-expanded='true']) {
    background: color-mix(in srgb, currentColor 9%, transparent);
  }
  .trigger:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .derived {
    font-weight: inherit;
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-thickness: 1.5px;
    text-underline-offset: 0.25em;
  }
  /* Room in the line for the mark, which the page's sheet can reserve before the script has come. */
  .mark {
    position: relative;
    padding-inline-start: 0.82em;
  }
  .mark .certainty {
    position: absolute;
    inset-inline-end: 0;
    inset-block-end: 0.2em;
    min-inline-size: 0;
    min-block-size: 0;
  }
  .note {
    position: fixed;
    inset: auto;
    inline-size: max-content;
    max-inline-size: min(21rem, 100vw);
    margin: 0;
    /* Keeps the note off its figure and off the edges of the screen. */
    padding: 0.4em 8px;
    border: 0;
    background: none;
    color: var(--_ink);
    font: 400 max(0.875rem, 14px) / 1.45 var(--_sans);
    font-variant-numeric: tabular-nums;
    text-align: start;
    overflow: visible;
  }
  .note-card {
    padding: 0.75em 1em;
    border: 1px solid var(--_mark);
    border-radius: 2px;
    background: var(--_paper);
  }
  .note-card > * {
    display: block;
    margin: 0;
    unicode-bidi: plaintext;
  }
  .note-card > :first-child {
    font-weight: 600;
  }
  .quiet {
    color: var(--_muted);
  }
  @supports (anchor-name: --figure) {
    .note {
      position-anchor: --figure;
      position-area: block-end span-inline-end;
      position-try-fallbacks:
        flip-block,
        flip-inline,
        flip-block flip-inline;
    }
  }
  @media print {
    .note {
      display: none;
    }
  }
`;
