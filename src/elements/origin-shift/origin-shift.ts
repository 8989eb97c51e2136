import { defineOnce } from '../../support/define-once.js';
import { OriginShiftElement } from './origin-shift-element.js';

defineOnce('origin-shift', OriginShiftElement);

declare global {
  interface HTMLElementTagNameMap {
    'origin-shift': OriginShiftElement;
  }
}
