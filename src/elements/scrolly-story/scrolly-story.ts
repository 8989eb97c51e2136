import { isServer } from 'lit';
import { defineOnce } from '../../support/define-once.js';
import { measureReserved } from './layout/reserved-heights.js';
import { ScrollyStoryElement } from './scrolly-story-element.js';

// Frameworks import the tags on the server, too, where there is no page to measure.
if (!isServer) measureReserved(document.querySelectorAll('scrolly-story'));
defineOnce('scrolly-story', ScrollyStoryElement);

declare global {
  interface HTMLElementTagNameMap {
    'scrolly-story': ScrollyStoryElement;
  }
}
