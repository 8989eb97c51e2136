import { css } from 'lit';

/** The looks of a graphic's buttons: words, as high as a finger needs them. */
export const buttonStyles = css`
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
`;
