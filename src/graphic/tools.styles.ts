import { css } from 'lit';
import { buttonStyles } from './button.styles.js';

/** What a reader can do with a graphic, in the place that `graphic.styles.ts` keeps for it; on paper, nothing. */
export const toolStyles = css`
  ${buttonStyles}
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
  @media print {
    figure {
      break-inside: avoid;
    }
    .tools {
      display: none;
    }
  }
`;
