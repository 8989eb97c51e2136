import type { FigureView } from '../figure/figure-view.js';

/** A button that knows what its graphic shows just now. */
export interface SaveButton extends HTMLButtonElement {
  view: FigureView;
}
