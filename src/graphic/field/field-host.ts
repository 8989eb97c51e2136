import type { ReactiveControllerHost } from 'lit';
import type { FieldController } from './field-controller.js';

/** What the parts of an opening may ask of the graphic that they belong to. */
export interface FieldHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** Its marks as they are just now. */
  readonly field: FieldController;
}
