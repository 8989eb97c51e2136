import { css } from 'lit';

export const growthStyles = css`
  .growth {
    --_tone: var(--_mark);
    transition: opacity var(--_move) ease-out;
  }
  .growth.accent {
    --_tone: var(--_accent);
  }
  .start {
    --_tone: var(--_ink);
  }
  :is(.growth, .start) > * {
    fill: none;
    stroke: var(--_tone);
    stroke-width: 2;
    transition: stroke var(--_move) ease-out;
  }
  :is(.growth, .start) > :is(.end, .range) {
    fill: var(--_tint);
  }
  /* No line: only which start belongs to which end. */
  .growth > .guide {
    stroke-dasharray: 0 7;
    stroke-linecap: round;
  }
  .growth > .span {
    stroke-width: 1.5;
  }
  .growth > .cap {
    stroke-width: 4;
  }
  .ground {
    stroke: var(--_hairline);
  }
`;
