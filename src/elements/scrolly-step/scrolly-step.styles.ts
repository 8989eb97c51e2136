import { css } from 'lit';

/** How far steps stand apart is the story's to say, by its layout: outside a story, not at all. */
export const stepStyles = css`
  :host {
    display: block;
    position: relative;
    box-sizing: border-box;
    min-block-size: var(--_step-size, auto);
    padding-block-start: var(--_step-lead, 0);
    font-size: inherit;
    transition: color var(--_fade) ease-out;
  }
  :host(:state(quiet)) {
    color: var(--_muted);
  }
  .card {
    display: flow-root;
    padding: var(--_card-padding, 0);
    background: var(--_card-paper, none);
    border: var(--_card-border, none);
    border-radius: 2px;
  }
  ::slotted(:first-child) {
    margin-block-start: 0;
  }
  ::slotted(:last-child) {
    margin-block-end: 0;
  }
  @media print {
    :host {
      min-block-size: 0;
      padding-block-start: 1em;
      break-inside: avoid;
    }
  }
`;
