import type { FigureView } from '../figure/figure-view.js';

/** A button that knows what its graphic shows just now. */
export interface MenuButton extends HTMLButtonElement {
  view: FigureView;
}
