import { css } from 'lit';

/** A figure is set in the type of the prose around it; its note has a sheet of its own. */
export const figureStyles = css`
  :host {
    display: inline;
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-align: inherit;
    text-shadow: inherit;
  }
  .trigger {
    anchor-name: --figure;
    border-radius: 2px;
    font-weight: 600;
    cursor: pointer;
  }
  .trigger:is(:hover, [aria-expanded='true']) {
    background: color-mix(in srgb, currentColor 9%, transparent);
  }
  .trigger:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .derived {
    font-weight: inherit;
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-thickness: 1.5px;
    text-underline-offset: 0.25em;
  }
  /* Room in the line for the mark, which the page's sheet can reserve before the script has come. */
  .mark {
    position: relative;
    padding-inline-start: 0.82em;
  }
  .mark .certainty {
    position: absolute;
    inset-inline-end: 0;
    inset-block-end: 0.2em;
    min-inline-size: 0;
    min-block-size: 0;
  }
`;
