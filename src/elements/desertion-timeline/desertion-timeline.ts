import { defineOnce } from '../../support/define-once.js';
import { DesertionTimelineElement } from './desertion-timeline-element.js';

defineOnce('desertion-timeline', DesertionTimelineElement);

declare global {
  interface HTMLElementTagNameMap {
    'desertion-timeline': DesertionTimelineElement;
  }
}
