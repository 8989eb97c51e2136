import { defineOnce } from '../../support/define-once.js';
import { ScrollyStoryElement } from './scrolly-story-element.js';

defineOnce('scrolly-story', ScrollyStoryElement);

declare global {
  interface HTMLElementTagNameMap {
    'scrolly-story': ScrollyStoryElement;
  }
}
