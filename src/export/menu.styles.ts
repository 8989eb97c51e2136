import { css } from 'lit';
import { surfaceStyles } from '../theme/surface.styles.js';

/** A menu under a graphic: a box over the page, beside its button. */
export const menuStyles = css`
  ${surfaceStyles}
  .menu {
    position: fixed;
    inset: auto;
    inline-size: max-content;
    max-inline-size: min(20em, 100vw - 18px);
    margin: 2px 8px;
    padding: 0.25em 0;
    border: 1px solid var(--_mark);
    border-radius: 2px;
    background: var(--_surface);
    color: var(--_ink);
    font: 0.875em / 1.4 var(--_sans);
    text-align: start;
  }
  .menu ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .menu button {
    inline-size: 100%;
    min-block-size: 2.25em;
    padding: 0.25em 1em;
    text-align: start;
    text-decoration: none;
    unicode-bidi: plaintext;
  }
  .menu button:hover {
    background: var(--_tint);
  }
  .menu button:focus-visible {
    outline-offset: -2px;
  }
  .menu [role='status'] {
    max-inline-size: 18em;
    padding: 0.25em 1em;
    color: var(--_muted);
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
  }
  .menu [role='status']:empty {
    padding: 0;
  }
  .menu input {
    inline-size: calc(100% - 2em);
    min-block-size: 2.25em;
    box-sizing: border-box;
    margin: 0 1em 0.5em;
    border: 1px solid var(--_mark);
    background: var(--_tint);
    color: inherit;
    font: inherit;
  }
  @supports (anchor-name: --menu) {
    .menu {
      position-anchor: --menu;
      position-area: block-end span-inline-start;
      position-try-fallbacks:
        flip-block,
        flip-inline,
        flip-block flip-inline;
    }
  }
  @media print {
    .menu {
      display: none;
    }
  }
`;
