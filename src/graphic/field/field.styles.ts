import { css, unsafeCSS } from 'lit';
import {
  openingBox,
  openingBoxStacked,
  openingWords,
  openingWordsStacked,
} from '../../theme/opening-lengths.js';

export const fieldStyles = css`
  /* The colours are the paint of the marks; that they have changed is told by the end of a transition.
     The time of an animation that is not there is the time of a move, with its calculations done. */
  canvas {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    color: var(--_mark);
    outline-color: var(--_accent);
    /* On a dark page ink is light, and would outshine what is said. */
    column-rule-color: light-dark(var(--_ink), var(--_muted));
    forced-color-adjust: none;
    image-rendering: pixelated;
    transition:
      color 1ms,
      outline-color 1ms,
      column-rule-color 1ms;
    animation-duration: var(--_move);
  }
  .bracket,
  .level {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5;
    animation: appear var(--_move) ease-out;
  }
  .bracket {
    transition: transform var(--_move) ease-out;
  }
  /* The line lies on marks: without some paper around it, it would be a row of them. */
  .clearing {
    stroke: var(--_surface);
    stroke-width: 5.5;
  }
  .rule {
    stroke: var(--_accent);
    stroke-width: 3;
    animation: appear var(--_move) ease-out;
  }
  .edge {
    fill: none;
    stroke: var(--_mark);
    stroke-width: 1.75;
    animation: appear var(--_move) ease-out;
  }
  .edge.accent {
    stroke: var(--_accent);
  }
  .edge.ink {
    stroke: var(--_ink);
  }
  .opening {
    ${unsafeCSS(openingBox)}
  }
  .words {
    ${unsafeCSS(openingWords)}
    position: relative;
    z-index: 1;
  }
  @container (max-width: 56em) {
    .opening {
      ${unsafeCSS(openingBoxStacked)}
    }
    .words {
      ${unsafeCSS(openingWordsStacked)}
    }
  }
  .opening ~ figure {
    position: absolute;
    inset: 0;
    display: block;
    padding: 0;
    :is(.pile, .foot) {
      display: none;
    }
    .picture {
      block-size: 100%;
    }
  }
  .label:is(
      [data-key='earlier'],
      [data-key='later'],
      [data-key='later-pace'],
      [data-key='rest']
    ):not(.muted)
    text.value {
    fill: var(--_said);
  }
`;
