import { css } from 'lit';

export const originStyles = css`
  .tile {
    fill: var(--_tint);
    stroke: var(--_mark);
    stroke-width: 1;
    transition: stroke var(--_move) ease-out;
  }
  .tile.marked {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .bracket {
    fill: var(--_accent);
    transition:
      transform var(--_move) ease-out,
      opacity var(--_move) ease-out,
      fill var(--_move) ease-out;
  }
  .bracket.context {
    fill: var(--_mark);
  }
  .direction,
  .arrow {
    fill: none;
    stroke: var(--_mark);
    stroke-width: 1.5;
  }
  .arrow {
    stroke: var(--_ink);
    animation: appear var(--_move) ease-out;
  }
`;
