import { defineOnce } from '../../support/define-once.js';
import { SeverityScaleElement } from './severity-scale-element.js';

defineOnce('severity-scale', SeverityScaleElement);

declare global {
  interface HTMLElementTagNameMap {
    'severity-scale': SeverityScaleElement;
  }
}
