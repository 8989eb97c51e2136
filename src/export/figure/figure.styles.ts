import { css } from 'lit';

/** The page of an export: the graphic as it is, and under it the key of its certainties. */
export const pageStyles = css`
  :host {
    display: grid;
    grid-template: minmax(0, 1fr) auto / minmax(0, 1fr);
    position: absolute;
    inset: 0 auto auto 0;
    overflow: hidden;
    box-sizing: border-box;
    background: var(--_surface);
    font: 400 16px / 1.55 var(--_serif);
    --scrolly-move: 0s;
    --scrolly-graphic-height: 100%;
    forced-color-adjust: none;
  }
  .graphic {
    block-size: 100%;
    font-size: 16px;
    forced-color-adjust: none;
  }
  .graphic::part(figure) {
    padding-block: 18px 0;
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 1.5em;
    margin: 10px 20px 0;
    padding: 8px 0 14px;
    border-block-start: 1px solid var(--_hairline);
    font: 13px / 1.4 var(--_sans);
    list-style: none;
  }
  li {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
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
    color: var(--_muted);
  }
  .plain .meaning {
    display: none;
  }
`;

/** The graphic itself on such a page: only the state that it shows, and nothing to press. */
export const figureOnPageStyles = css`
  figure > .pile > .waiting,
  .foot > .pile > .waiting,
  [popovertarget] {
    display: none;
  }
  .foot {
    display: block;
    margin-block-start: 8px;
  }
  :host([data-brief]) :is(.more, .eyebrow) {
    display: none;
  }
`;
