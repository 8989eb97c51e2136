import { css } from 'lit';

export const keyStyles = css`
  :host {
    display: block;
    font-family: var(--_sans);
    font-size: max(0.875rem, 14px);
  }
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 0.5em 2em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: 1em 1fr;
    gap: 0.75em;
    align-items: baseline;
    unicode-bidi: plaintext;
  }
  .certainty {
    inline-size: 1em;
    block-size: 1em;
    translate: 0 0.12em;
  }
  strong {
    font-weight: 600;
  }
  .meaning {
    color: var(--_muted);
  }
`;
