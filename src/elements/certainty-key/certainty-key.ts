import { defineOnce } from '../../support/define-once.js';
import { CertaintyKeyElement } from './certainty-key-element.js';

defineOnce('certainty-key', CertaintyKeyElement);

declare global {
  interface HTMLElementTagNameMap {
    'certainty-key': CertaintyKeyElement;
  }
}
