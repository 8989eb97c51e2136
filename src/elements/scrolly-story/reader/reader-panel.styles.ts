import { css } from 'lit';

export const panelStyles = css`
  .panel {
    pointer-events: auto;
    position: fixed;
    inset: auto;
    inset-block-end: 8px;
    inset-inline-end: 8px;
    box-sizing: border-box;
    inline-size: min(20rem, 100vw - 16px);
    max-block-size: min(36rem, 100svh - 16px);
    margin: 0;
    padding: 1em;
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_mark);
    border-radius: 2px;
    background: var(--_surface);
    color: var(--_ink);
    font: 400 max(0.875rem, 14px) / 1.4 var(--_sans);
    text-align: start;
  }
  @supports (position-area: top) {
    .panel:not(.cornered) {
      inset: auto;
      position-anchor: --reader;
      position-area: block-start span-inline-start;
      /* All of it stays in sight: where it finds no room beside the button, in the corner. */
      position-try-fallbacks:
        flip-block,
        flip-inline,
        flip-block flip-inline,
        --_corner;
      margin: 8px;
    }
  }
  @position-try --_corner {
    position-area: none;
    inset: auto 0 0 auto;
    inset-inline: auto 0;
  }
  .panel.cornered {
    /* Scroll bars take their room from this, but not from the units of the screen. */
    inline-size: min(20rem, 100% - 16px);
    max-block-size: min(36rem, 100svh - 16px, 100% - 16px);
  }
  .panel :is(button, a, input):focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .panel button {
    border: 0;
    background: none;
    font: inherit;
    color: inherit;
    text-align: start;
    cursor: pointer;
  }
  .moves {
    display: flex;
    gap: 0.75em;
  }
  .panel .move {
    flex: 1;
    min-block-size: 44px;
    padding-inline: 0.75em;
    border: 1px solid var(--_ink);
    border-radius: 2px;
    text-align: center;
  }
  .panel .move[aria-disabled='true'] {
    border-color: var(--_hairline);
    color: var(--_muted);
    cursor: default;
  }
  .panel ol {
    margin: 0.75em 0 0;
    padding: 0;
    list-style: none;
    /* What follows the list stays in sight. */
    max-block-size: max(6em, 36svh - 6em);
    overflow: auto;
    overscroll-behavior: contain;
    border-block: 1px solid var(--_hairline);
    padding-block: 0.25em;
  }
  .item {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 32px;
    padding: 0.4em 0.5em;
    color: inherit;
    text-decoration: none;
  }
  .item:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .item[aria-current] {
    border-inline-start: 3px solid var(--_accent);
    font-weight: 600;
  }
  .panel fieldset {
    margin: 0.75em 0 0;
    padding: 0;
    border: 0;
  }
  .panel legend {
    padding: 0;
    color: var(--_muted);
  }
  .panel label {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 32px;
  }
  .panel :is([type='radio'], [type='checkbox']) {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_ink);
  }
  .take {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    margin-block-start: 0.5em;
    border-block-start: 1px solid var(--_hairline);
    padding-block-start: 0.25em;
  }
  .panel .plain {
    min-block-size: 44px;
    padding: 0;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .take p {
    flex-basis: 100%;
    margin: 0;
  }
  .take input {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 32px;
    border: 1px solid var(--_mark);
    background: var(--_surface);
    font: inherit;
    color: inherit;
  }
`;
