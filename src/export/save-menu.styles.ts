import { css } from 'lit';

/** The menu of exports: a box over the page, beside its button. */
export const saveMenuStyles = css`
  .save-menu {
    position: fixed;
    inset: auto;
    inline-size: max-content;
    max-inline-size: min(20em, 100vw - 18px);
    margin: 2px 8px;
    padding: 0.25em 0;
    border: 1px solid var(--_mark);
    border-radius: 2px;
    background: var(--_paper);
    color: var(--_ink);
    font: 0.875em / 1.4 var(--_sans);
    text-align: start;
  }
  .save-menu ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .save-menu button {
    inline-size: 100%;
    min-block-size: 2.25em;
    padding: 0.25em 1em;
    text-align: start;
    text-decoration: none;
    unicode-bidi: plaintext;
  }
  .save-menu button:hover {
    background: var(--_tint);
  }
  .save-menu button:focus-visible {
    outline-offset: -2px;
  }
  .save-menu [role='status'] {
    max-inline-size: 18em;
    padding: 0.25em 1em;
    color: var(--_muted);
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
  }
  .save-menu [role='status']:empty {
    padding: 0;
  }
  @supports (anchor-name: --save) {
    .save-menu {
      position-anchor: --save;
      position-area: block-end span-inline-start;
      position-try-fallbacks:
        flip-block,
        flip-inline,
        flip-block flip-inline;
    }
  }
  @media print {
    .save-menu {
      display: none;
    }
  }
`;
