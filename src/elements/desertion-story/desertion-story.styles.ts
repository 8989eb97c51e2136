import { css } from 'lit';

/** What the tag is before its prose has come. */
export const hostStyles = css`
  :host {
    display: block;
    background: var(--_paper);
  }
  [hidden] {
    display: none;
  }
`;
