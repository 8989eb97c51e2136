import { css, unsafeCSS } from 'lit';
import { certaintySampleStyles } from '../../figure/certainty-sample.js';
import { sideMargin, stackInset, stackMargin, units } from '../../theme/columns.js';
import { progressStyles, progressTimeline } from '../../theme/progress.js';
import { titleHeading, titleLetters, titleSmall } from '../../theme/title-lengths.js';

/** Masthead and prose begin where the prose of a stage does, and one line grows over all of it. */
const columnStyles = unsafeCSS(`
  ${progressStyles}
  article {
    ${progressTimeline}
  }
  scrolly-story::part(progress) {
    display: none;
  }
  .prose {
    padding: 3em ${sideMargin('100%')};
  }
  @media screen {
    :host(:is([layout='stack'], [layout='overlay'])) .prose {
      padding-inline: ${stackMargin('100%')};
    }
    :host(:is([layout='stack'], [layout='overlay'])) .hero {
      --_words-inset: ${stackInset};
    }
  }
  /* The key and the ledger are as wide as a stage with its prose; words are not. */
  .prose > :is(h2, h3, p, [part='graphic']) {
    max-inline-size: ${units(35.5)};
  }
  .prose > [part='graphic']::part(figure) {
    margin-inline: 0;
    padding-inline: 0;
  }
`);

/** The prose, the key and the ledger, which come together with their styles. */
export const wholeStyles = css`
  ${certaintySampleStyles}
  ${columnStyles}
  .prose {
    box-sizing: border-box;
    font-size: calc(1.125 * max(1rem, 16px));
    scroll-margin-block-start: var(--scrolly-top, 0px);
  }
  .progress + .prose {
    padding-block: 4em 5em;
  }
  /* The opening: full of marks, with the title among them, and the key below. */
  .hero {
    scroll-margin-block-start: var(--scrolly-top, 0px);
  }
  .hero .prose {
    padding-block: 1em 4em;
  }
  .topic,
  .origin {
    ${unsafeCSS(titleSmall)}
    font-weight: 600;
  }
  .topic {
    margin-block-end: 0.5em;
    color: var(--_accent);
  }
  .title h2 {
    ${unsafeCSS(titleHeading)}
  }
  .title {
    ${unsafeCSS(titleLetters)}
  }
  .title .origin {
    font-weight: 400;
    color: var(--_muted);
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
  .key h3,
  h4 {
    margin: 2.5em 0 0.75em;
    font: 600 1.25em / 1.25 var(--_serif);
    text-wrap: balance;
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
  .key {
    margin-block-start: 4em;
  }
  .ledger {
    container-type: inline-size;
    margin: 0;
    border-block-start: 2px solid var(--_ink);
    font: 400 max(0.8125rem, 13px) / 1.4 var(--_sans);
    font-variant-numeric: tabular-nums;
  }
  .kind {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
    gap: 1.25em 1.5em;
    padding-block: 1.25em;
    border-block-end: 1px solid var(--_hairline);
  }
  @container (min-width: 40em) {
    .kind {
      position: relative;
      min-block-size: 7em;
      padding-inline-start: 13em;
    }
    dt {
      position: absolute;
      inset: 1.25em auto auto 0;
      inset-inline: 0 auto;
      inline-size: 11em;
    }
  }
  dt,
  dd {
    display: grid;
    align-content: start;
    margin: 0;
    unicode-bidi: plaintext;
  }
  dt strong::first-letter {
    text-transform: uppercase;
  }
  strong {
    font-weight: 600;
  }
  .sample {
    margin-block-end: 0.5em;
  }
  .meaning {
    color: var(--_muted);
  }
  .number :is(a, b),
  .words :is(a, b) {
    font: 600 1.2308em / 1.25 var(--_serif);
    text-decoration-color: var(--_mark);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .number :is(a, b) {
    font-size: 1.8462em;
  }
  button {
    margin-block-start: 1em;
    padding: 0.5em 0;
    border: 0;
    background: none;
    font: 400 max(0.875rem, 14px) / 1.4 var(--_sans);
    color: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  a {
    color: inherit;
  }
  @media print {
    .prose.prose {
      max-inline-size: 608px;
      margin-inline: auto;
      padding: 1em 0 0;
      break-inside: avoid;
    }
    h2,
    h3,
    h4 {
      break-after: avoid;
    }
    ul a::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
    .kind {
      break-inside: avoid;
    }
    button {
      display: none;
    }
  }
`;
