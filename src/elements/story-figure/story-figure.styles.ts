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
  /* How sure it is, by the line under it; a judgement and a claim have their words alone. */
  .recorded,
  .reported,
  .projected,
  .derived {
    text-decoration-line: underline;
    text-decoration-skip-ink: none;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
  .reported {
    text-decoration-style: double;
    text-decoration-thickness: 1px;
  }
  .projected {
    text-decoration-style: dashed;
  }
  .derived {
    font-weight: inherit;
    text-decoration-style: dotted;
  }
`;
