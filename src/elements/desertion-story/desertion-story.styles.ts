import { css } from 'lit';

export const wholeStyles = css`
  :host {
    display: block;
    background: var(--_paper);
  }
  [hidden] {
    display: none;
  }
  .prose,
  .sources {
    max-inline-size: 62ch;
    margin-inline: auto;
    padding: 3em max(1.25rem, 20px);
    box-sizing: border-box;
    font-size: calc(1.125 * max(1rem, 16px));
    scroll-margin-block-start: var(--scrolly-top, 0px);
  }
  .prose:first-child {
    padding-block: 4em 5em;
  }
  h2,
  h3 {
    margin: 0 0 0.5em;
    font: 600 1.375em / 1.2 var(--_serif);
    text-wrap: balance;
  }
  h2 {
    font-size: clamp(2em, 8cqi, 3.25em);
    line-height: 1.05;
    letter-spacing: -0.01em;
  }
  h4::first-letter {
    text-transform: uppercase;
  }
  .sources h4,
  h4 {
    margin: 2.5em 0 0.75em;
    font: 600 max(0.875rem, 14px) / 1.4 var(--_sans);
    color: var(--_muted);
  }
  p {
    margin: 0;
  }
  p + p {
    margin-block-start: 1em;
  }
  ul {
    margin: 0;
    padding-inline-start: 1.25em;
    font: 400 max(0.875rem, 14px) / 1.6 var(--_sans);
    font-variant-numeric: tabular-nums;
  }
  .derived {
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-underline-offset: 0.25em;
  }
  a {
    color: inherit;
  }
  @media print {
    .prose,
    .prose:first-child {
      max-inline-size: 608px;
      padding: 1em 0 0;
      break-inside: avoid;
    }
    h2,
    h3,
    h4 {
      break-after: avoid;
    }
    a::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;
