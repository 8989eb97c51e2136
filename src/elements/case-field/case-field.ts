import { defineOnce } from '../../support/define-once.js';
import { CaseFieldElement } from './case-field-element.js';

defineOnce('case-field', CaseFieldElement);

declare global {
  interface HTMLElementTagNameMap {
    'case-field': CaseFieldElement;
  }
}
