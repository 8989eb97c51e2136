import { css } from 'lit';

export const severityStyles = css`
  .station,
  .step,
  .fade {
    fill: none;
    stroke: var(--_mark);
    stroke-width: 2;
    transition: stroke var(--_move) ease-out;
  }
  /* Told, and not reached: darker, and as thin as before. */
  .told {
    stroke: var(--_ink);
  }
  .reached,
  .station {
    stroke: var(--_ink);
    stroke-width: 5;
  }
  .station {
    stroke-width: 4;
  }
  .station.told {
    stroke: var(--_accent);
  }
  /* Of what is told, whether things have come to it: the word, and never the step. */
  .label[data-key$='-standing'] .value {
    fill: var(--_said);
  }
`;
