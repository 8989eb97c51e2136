import { css } from 'lit';

export const originStyles = css`
  .tile {
    fill: var(--_paper);
    stroke: var(--_hairline);
    stroke-width: 1.75;
    transition:
      fill var(--_move) ease-out,
      stroke var(--_move) ease-out;
  }
  .tile.marked {
    fill: var(--_tint);
    stroke: var(--_accent);
  }
  .ground {
    stroke: var(--_hairline);
    stroke-width: 1.5;
  }
  :is(.front, .way, .trace, .arrow) {
    fill: none;
    stroke: var(--_accent);
  }
  .front {
    stroke: var(--_ink);
    stroke-width: 2.25;
  }
  .arrow {
    stroke-linecap: round;
  }
  .trace {
    stroke: var(--_mark);
    stroke-width: 1.5;
    transition: opacity var(--_move) ease-out;
  }
  /* Its width is the same while it turns over, as it is wherever it leads from. */
  .way {
    vector-effect: non-scaling-stroke;
    transition:
      transform var(--_move) ease-out,
      opacity var(--_move) ease-out;
  }
  .label[data-key='word'] text {
    fill: var(--_said);
  }
`;
