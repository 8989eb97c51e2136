import { defineOnce } from '../../support/define-once.js';
import { GrowthRangeElement } from './growth-range-element.js';

defineOnce('growth-range', GrowthRangeElement);

declare global {
  interface HTMLElementTagNameMap {
    'growth-range': GrowthRangeElement;
  }
}
