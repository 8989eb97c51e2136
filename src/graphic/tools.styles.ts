import { css } from 'lit';

/** What a reader can do with a graphic, in the place that `graphic.styles.ts` keeps for it. */
export const toolStyles = css`
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
  .tools > button {
    position: relative;
    min-inline-size: 24px;
    text-decoration-line: none;
  }
  .tools > button:hover {
    text-decoration-line: underline;
  }
  /* A thumb needs more than the word, and nothing else is so near. */
  .tools > button::after {
    content: '';
    position: absolute;
    inset: -0.6em -0.45em;
  }
  .tools > span {
    color: var(--_muted);
  }
  .tools > [aria-expanded='true']:not([part='table-button']) {
    anchor-name: --menu;
  }
`;
