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
  /* What is not recorded: a light fill, and an outline once it stands apart. */
  .light {
    --_light: 22%;
  }
  .light.apart {
    stroke: var(--_mark);
    stroke-width: 1.5;
  }
  .light.apart.accent {
    stroke: var(--_accent);
  }
  .frame {
    fill: none;
    stroke: var(--_mark);
    stroke-width: 1.5;
    animation: appear var(--_move) ease-out;
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
  .light ~ .level {
    stroke: var(--_ink);
  }
`;
