import { css } from 'lit';

/** Words alone; nothing of it moves, not even when a story shows it. */
export const claimStyles = css`
  :host(:state(staged)) {
    transition: none;
  }
  /* They wait until those before them have gone, and then are there. */
  :host(:state(staged)) .said {
    transition-duration: 0s;
  }
  figure {
    display: block;
    min-block-size: 0;
    max-inline-size: 40em;
    margin-inline: auto;
  }
  :host(:state(staged)) figure {
    overflow: auto;
    align-content: center;
  }
  /* A table of words is as high as it is. */
  .allegations .table {
    contain: none;
  }
  /* The words may run the other way than the page. */
  :is(p, .claim *, button) {
    unicode-bidi: plaintext;
  }
  .warning {
    font-weight: 600;
    line-height: 1.4;
  }
  .skip {
    min-block-size: 2em;
  }
  .allegations {
    margin-block: 1.25em 0;
  }
  .claim {
    margin-block: 1em 0;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_mark);
    font: 1.125em / 1.45 var(--_serif);
  }
  .claim + .claim {
    margin-block-start: 1.25em;
  }
  .sureness {
    font: 0.8125rem / 1.5 var(--_sans);
    color: var(--_muted);
  }
  .allegations + .foot {
    margin-block-start: 1.5em;
  }
  .after {
    margin-block-start: 0.75em;
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .after:focus {
    outline: 2px solid var(--_accent);
    outline-offset: 4px;
  }
  @container (max-width: 30em) {
    :host(:state(staged)) .headline {
      display: none;
    }
    :host(:state(staged)) .allegations {
      margin-block-start: 0.75em;
    }
    :host(:state(staged)) .claim {
      margin-block-start: 0.75em;
      font-size: 1em;
    }
  }
  @media print {
    .skip,
    .after {
      display: none;
    }
  }
`;
