import { css } from 'lit';

export const keyStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    font-family: var(--_sans);
    font-size: max(0.8125rem, 13px);
    line-height: 1.4;
  }
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8.5em, 1fr));
    gap: 1.5em 1.25em;
    margin: 0;
    padding: 1em 0 0;
    border-block-start: 2px solid var(--_ink);
    list-style: none;
  }
  li {
    display: grid;
    align-content: start;
    unicode-bidi: plaintext;
  }
  .sample {
    margin-block-end: 0.75em;
  }
  strong {
    font-size: 1.154em;
    font-weight: 600;
  }
  strong::first-letter {
    text-transform: uppercase;
  }
  .meaning {
    color: var(--_muted);
  }
`;
