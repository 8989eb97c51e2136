// First: it measures the page as it is, before any other definition has changed it.
import '../scrolly-story/scrolly-story.js';
import '../case-field/case-field.js';
import '../certainty-key/certainty-key.js';
import '../claim-note/claim-note.js';
import '../desertion-timeline/desertion-timeline.js';
import '../evidence-chain/evidence-chain.js';
import '../growth-range/growth-range.js';
import '../origin-shift/origin-shift.js';
import '../projection-meter/projection-meter.js';
import '../scrolly-step/scrolly-step.js';
import '../severity-scale/severity-scale.js';
import '../story-figure/story-figure.js';
import { defineOnce } from '../../support/define-once.js';
import { DesertionStoryElement } from './desertion-story-element.js';

defineOnce('desertion-story', DesertionStoryElement);

declare global {
  interface HTMLElementTagNameMap {
    'desertion-story': DesertionStoryElement;
  }
}
