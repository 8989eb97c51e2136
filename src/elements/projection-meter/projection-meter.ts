import { defineOnce } from '../../support/define-once.js';
import { ProjectionMeterElement } from './projection-meter-element.js';

defineOnce('projection-meter', ProjectionMeterElement);

declare global {
  interface HTMLElementTagNameMap {
    'projection-meter': ProjectionMeterElement;
  }
}
