import type { LitElement } from 'lit';
import type { FigureView } from '../figure/figure-view.js';

/** A graphic that can be drawn at once. */
export interface PrintedGraphic extends LitElement {
  readonly staging: unknown;
  drawNow(): void;
}

/** A graphic, and what its figure shows just now. */
export interface Printed {
  readonly host: PrintedGraphic;
  readonly figure: () => FigureView | undefined;
}

/** Every one on the page. */
export const printed = new Set<Printed>();
