import { css } from 'lit';

export const chainStyles = css`
  .picture,
  .over {
    grid-area: 2 / 1;
  }
  .over {
    position: relative;
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
    display: flex;
    flex-direction: column;
    justify-content: center;
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 100%;
    padding: 0 0.625em;
    border: 1.5px solid var(--_mark);
    border-radius: 3px;
    background: var(--_tint);
    text-align: inherit;
    text-decoration: none;
    transition:
      border-color var(--_move) ease-out,
      background-color var(--_move) ease-out;
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
  .link.later {
    border-color: var(--_hairline);
    background: var(--_paper);
    color: var(--_muted);
  }
  .link.now {
    border: 3px solid var(--_accent);
    background: var(--_paper);
  }
  .picked .name {
    text-decoration: underline;
  }
  .arrow {
    fill: none;
    stroke: var(--_mark);
    stroke-width: 1.5;
    transition: stroke var(--_move) ease-out;
  }
  .arrow.later {
    stroke: var(--_hairline);
  }
  .arrow.now {
    stroke: var(--_accent);
    stroke-width: 2.5;
  }
  .link,
  .below,
  .apart {
    line-height: 1.3;
  }
  .below .pile {
    align-items: start;
    font-size: var(--_text);
  }
  .apart {
    box-sizing: border-box;
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
    padding: 0.25em;
    border: 1px solid var(--_mark);
    background: var(--_tint);
    color: var(--_ink);
  }
`;
