import { css } from 'lit';

export const meterStyles = css`
  :where(.picture) path {
    stroke: var(--_muted);
    stroke-width: 1.5;
    stroke-dasharray: 5 3.5;
  }
  :where(.picture) path:not([fill]) {
    fill: none;
  }
  .projection,
  .last path,
  .open-end {
    stroke: var(--_accent);
  }
  .bands.bands {
    stroke: none;
  }
  /* What is no mark of the projection has no dashes. */
  .base,
  .helper {
    stroke: var(--_ink);
    stroke-width: 1;
  }
  .base,
  .helper,
  .open-end {
    stroke-dasharray: none;
  }
  /* The months before: the accent is for what is said now. */
  .hatch-line:not(.accent) {
    stroke: var(--_mark);
  }
  .column,
  .dash,
  .others {
    transition: var(--_move) ease-out;
    transition-property: transform, opacity;
  }
  .helper,
  .open-end {
    animation: appear var(--_move) ease-out;
  }
  text:is(.large, .medium) {
    font-weight: 600;
  }
  [data-key='one-in-ten'] text:first-of-type {
    fill: var(--_said);
  }
`;
