import { css } from 'lit';
import { surfaceStyles } from '../../theme/surface.styles.js';

/** The note of a figure, which comes with it: it has a type of its own. */
export const noteStyles = css`
  ${surfaceStyles}
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
    background: var(--_surface);
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
