import { css } from 'lit';

export const chainStyles = css`
  .past {
    --_tone: var(--_mark);
  }
  .now {
    --_tone: var(--_accent);
  }
  /* What is still to come has no name yet, and no colour. */
  .later {
    --_tone: var(--_hairline);
  }
  /* Light fill and outline say "reported". */
  .sheet {
    fill: var(--_tint);
    stroke: var(--_tone);
    stroke-width: 1.75;
  }
  .later > .sheet {
    fill: var(--_paper);
  }
  .writing,
  .line {
    fill: none;
    stroke: var(--_tone);
    stroke-width: 1.75;
  }
  .hand {
    fill: var(--_tone);
  }
  :is(.sheet, .writing, .line, .hand) {
    transition: var(--_move) ease-out;
    transition-property: fill, stroke;
  }
  .label[data-key='here-did'] text {
    fill: var(--_said);
    font-weight: 600;
  }
`;
