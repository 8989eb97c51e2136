import { defineOnce } from '../../support/define-once.js';
import { measureReserved } from './reserved-heights.js';
import { ScrollyStoryElement } from './scrolly-story-element.js';

measureReserved(document.querySelectorAll('scrolly-story'));
defineOnce('scrolly-story', ScrollyStoryElement);

declare global {
  interface HTMLElementTagNameMap {
    'scrolly-story': ScrollyStoryElement;
  }
}
