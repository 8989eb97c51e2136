import { css } from 'lit';

export const chainStyles = css`
  .picture,
  .over {
    grid-area: 2 / 1;
  }
  .over {
    position: relative;
    line-height: 1.3;
  }
  /* Nothing fits: a reader with large text on a small screen can at least scroll. */
  .crowded {
    overflow: auto;
    overflow-wrap: anywhere;
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li,
  .below,
  .over > .apart {
    position: absolute;
    inset-inline: 0;
  }
  .over > .apart {
    inset-block-end: 0;
  }
  .link {
    display: grid;
    align-content: center;
    inline-size: 100%;
    block-size: 100%;
    padding: 0 0.625em;
    border: 1.5px solid var(--_mark);
    border-radius: 3px;
    background: var(--_tint);
    text-align: inherit;
    text-decoration: none;
  }
  .arrow {
    fill: none;
    stroke: var(--_mark);
    stroke-width: 1.5;
  }
  .link,
  .arrow {
    transition: var(--_move) ease-out;
    transition-property: border-color, background-color, stroke;
  }
  .name {
    font-size: var(--_name);
    font-weight: 600;
  }
  .kicker {
    color: var(--_muted);
  }
  .over :is(p, span) {
    unicode-bidi: plaintext;
  }
  .link .kicker,
  .apart,
  .opener {
    font-size: 0.8125em;
  }
  /* Outline and light fill say "reported"; what is still to come has neither yet. */
  .later {
    border-color: var(--_hairline);
    background: var(--_paper);
    color: var(--_muted);
    stroke: var(--_hairline);
  }
  .now {
    border: 3px solid var(--_accent);
    background: var(--_paper);
    stroke: var(--_accent);
    stroke-width: 2.5;
  }
  .picked .name {
    text-decoration: underline;
  }
  .below .pile {
    align-items: start;
    font-size: var(--_text);
  }
  .apart {
    padding: 10px;
    background: var(--_tint);
  }
  .opener {
    position: absolute;
    inset-block-end: 0;
    inset-inline-start: 0;
  }
  @media print {
    .opener {
      display: none;
    }
  }
  [popover] {
    max-inline-size: min(24em, 80vw);
    border: 1px solid var(--_mark);
    background: var(--_tint);
    color: var(--_ink);
  }
`;
