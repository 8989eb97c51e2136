import { css } from 'lit';

export const growthStyles = css`
  .growth {
    --_tone: var(--_mark);
    --_start: var(--_mark);
    transition: opacity var(--_move) ease-out;
  }
  .growth.accent {
    --_tone: var(--_accent);
    --_start: var(--_ink);
  }
  .growth > * {
    fill: none;
    stroke: var(--_tone);
    stroke-width: 1.75;
    transition: stroke var(--_move) ease-out;
  }
  /* The bound itself is said, and what may be below it is not. */
  .growth > :is(.start, .grown, .perhaps[opacity='1']) {
    fill: var(--_tint);
  }
  .growth > :is(.start, .ground, .tick) {
    stroke: var(--_start);
  }
  .growth > .cap {
    stroke-width: 4;
  }
  .label:not(.muted) > :is(.big, .medium, .value) {
    fill: var(--_said);
  }
`;
