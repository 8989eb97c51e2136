import { css } from 'lit';

export const fieldStyles = css`
  /* The colours are the paint of the marks; that they have changed is told by the end of a transition.
     The time of an animation that is not there is the time of a move, with its calculations done. */
  canvas {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    color: var(--_mark);
    outline-color: var(--_accent);
    forced-color-adjust: none;
    image-rendering: pixelated;
    transition:
      color 1ms,
      outline-color 1ms;
    animation-duration: var(--_move);
  }
`;
