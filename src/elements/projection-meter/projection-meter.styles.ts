import { css } from 'lit';

export const meterStyles = css`
  .track,
  .cell {
    fill: none;
    stroke: var(--_mark);
    stroke-width: 1.5;
    stroke-dasharray: 5 4;
  }
  .cell {
    animation: appear var(--_move) ease-out;
  }
  .month {
    stroke: var(--_hairline);
    stroke-width: 1;
  }
  .projection {
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-dasharray: 6 4;
    transition: width var(--_move) ease-out;
  }
  /* What may be added to the lower end of a range. */
  .extension {
    fill: var(--_paper);
    stroke: var(--_accent);
    stroke-width: 1.5;
    stroke-dasharray: 5 4;
    animation: appear var(--_move) ease-out;
  }
  .open-end {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .year {
    transition: opacity var(--_move) ease-out;
  }
`;
