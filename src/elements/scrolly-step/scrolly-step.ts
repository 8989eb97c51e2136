import { defineOnce } from '../../support/define-once.js';
import { ScrollyStepElement } from './scrolly-step-element.js';

defineOnce('scrolly-step', ScrollyStepElement);

declare global {
  interface HTMLElementTagNameMap {
    'scrolly-step': ScrollyStepElement;
  }
}
