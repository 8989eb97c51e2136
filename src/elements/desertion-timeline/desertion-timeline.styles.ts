import { css } from 'lit';

export const timelineStyles = css`
  .block {
    transition:
      transform var(--_move) ease-out,
      fill var(--_move) ease-out;
  }
  /* Blocks on the axis are told apart by a seam; in the undivided rest there is none. */
  .apart {
    stroke: var(--_paper);
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
  }
  /* Light fill, and the outline that an unscaled stroke draws. */
  .outlined {
    --_light: 22%;
  }
  .block.outlined,
  .outlined .solid {
    stroke-width: 1.5;
    vector-effect: non-scaling-stroke;
  }
  .outlined.accent {
    stroke: var(--_accent);
  }
  .outlined.context {
    stroke: var(--_mark);
  }
  .block.accent,
  .accent .solid {
    fill: color-mix(in srgb, var(--_accent) var(--_light, 100%), var(--_paper));
  }
  .block.context,
  .context .solid {
    fill: color-mix(in srgb, var(--_mark) var(--_light, 100%), var(--_paper));
  }
  .remainder rect {
    transition: opacity var(--_move) ease-out;
  }
  .hatched {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .accent .hatched {
    stroke: var(--_accent);
  }
  .time {
    transition: transform var(--_move) ease-out;
    animation: appear var(--_move) ease-out;
  }
  .level {
    fill: none;
    stroke: var(--_paper);
    stroke-width: 2;
    animation: appear var(--_move) ease-out;
  }
  .level line {
    stroke-dasharray: 1 5;
    stroke-linecap: round;
  }
  .outlined ~ .level {
    stroke: var(--_ink);
  }
`;
