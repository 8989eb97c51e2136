import { css } from 'lit';

/** A graphic while it is set for paper: one state, and at a step as high as lets two steps stand on a page. */
export const paperStyles = css`
  [data-paper] .waiting {
    display: none;
  }
  [data-paper='still'] {
    min-block-size: 20em;
    padding-block: 0.25em;
  }
  [data-paper='still'] .headline {
    font-size: 1.375em;
  }
  [data-paper='still'] .foot {
    margin-block-start: 0.5em;
    line-height: 1.35;
  }
`;
