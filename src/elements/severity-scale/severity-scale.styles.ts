import { css } from 'lit';

export const severityStyles = css`
  .station,
  .link {
    fill: none;
    stroke: var(--_mark);
    stroke-width: 2;
  }
  .station {
    transition:
      stroke var(--_move) ease-out,
      stroke-width var(--_move) ease-out;
  }
  .station.accent {
    stroke: var(--_accent);
    stroke-width: 4;
  }
  .pointer {
    fill: var(--_mark);
    transition: fill var(--_move) ease-out;
  }
  .pointer.accent {
    fill: var(--_accent);
  }
  /* What may come is not on the way yet. */
  .link.open {
    stroke-dasharray: 5 6;
  }
`;
