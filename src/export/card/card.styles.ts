import { css } from 'lit';

/** A card: the words on one side and the picture on the other, or one above the other; a foot below both. */
export const cardStyles = css`
  :host {
    display: block;
    position: absolute;
    inset: 0 auto auto 0;
    overflow: hidden;
    box-sizing: border-box;
    background: var(--_surface);
    --scrolly-move: 0s;
    --scrolly-graphic-height: 100%;
    forced-color-adjust: none;
  }
  .card {
    display: grid;
    grid-template:
      'story story' auto 'words graphic' minmax(0, 1fr) 'foot foot' auto /
      minmax(min-content, 41fr) minmax(0, 59fr);
    column-gap: 28px;
    block-size: 100%;
    box-sizing: border-box;
    padding: 30px 34px 20px;
    border-block-start: 6px solid var(--_accent);
    font: 400 14px / 1.4 var(--_sans);
    font-variant-numeric: tabular-nums;
  }
  .square {
    grid-template:
      'story' auto 'words' auto 'graphic' minmax(0, 1fr) 'foot' auto /
      minmax(0, 1fr);
    padding: 38px 40px 26px;
  }
  .graphic {
    grid-area: graphic;
    min-block-size: 0;
    font-size: 16px;
    forced-color-adjust: none;
    background: none;
  }
  .words {
    grid-area: words;
    display: flex;
    flex-direction: column;
    overflow: hidden;
  }
  .square .words {
    max-block-size: 280px;
    padding-block-end: 16px;
  }
  p,
  ul {
    margin: 0;
    unicode-bidi: plaintext;
  }
  :host(:dir(rtl)) p {
    text-align: right;
  }
  .story {
    grid-area: story;
    margin-block-end: 6px;
    font-weight: 600;
    font-size: 15px;
    line-height: 1.25;
    color: var(--_accent);
  }
  .finding {
    font: 600 var(--finding) / 1.12 var(--_serif);
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .number {
    margin-block-start: auto;
    padding-block-start: 8px;
    font: 600 18px / 1.15 var(--_serif);
  }
  .number b {
    display: block;
    font-size: var(--number);
    line-height: 1.12;
    letter-spacing: -0.025em;
    white-space: nowrap;
  }
  /* Letters with marks above and below them stand higher. */
  .number b:dir(rtl) {
    line-height: 1.5;
  }
  .broken .number b {
    white-space: normal;
    text-wrap: balance;
  }
  .number span {
    display: block;
  }
  .square .number {
    margin-block-start: 0;
    padding-block-start: 14px;
  }
  .notes {
    padding-block-start: 8px;
    color: var(--_muted);
  }
  .foot {
    grid-area: foot;
    margin-block-start: 14px;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px 20px;
    padding-block-start: 9px;
    border-block-start: 1px solid var(--_hairline);
    font-size: 13px;
  }
  ul {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: 2px 1.5em;
    padding: 0;
    list-style: none;
  }
  li {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    font-weight: 600;
  }
  li > * {
    unicode-bidi: plaintext;
  }
  li .certainty {
    flex: none;
    inline-size: 0.8em;
    block-size: 0.8em;
    translate: 0 0.06em;
  }
  .meaning {
    font-weight: 400;
    color: var(--_muted);
  }
  .source,
  .date {
    color: var(--_muted);
  }
  .date {
    white-space: nowrap;
  }
`;

/** The graphic itself on a card: its picture alone. */
export const graphicOnCardStyles = css`
  figure {
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    block-size: 100%;
    padding: 0;
  }
  figure > .pile,
  .foot,
  [popovertarget] {
    display: none;
  }
`;
