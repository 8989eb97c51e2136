// First: it measures the page as it is, before any other definition has changed it.
import '../scrolly-story/scrolly-story.js';
import './define-graphics.js';
import '../certainty-key/certainty-key.js';
import '../scrolly-step/scrolly-step.js';
import '../story-figure/story-figure.js';
import { defineOnce } from '../../support/define-once.js';
import { DesertionStoryElement } from './desertion-story-element.js';

defineOnce('desertion-story', DesertionStoryElement);

declare global {
  interface HTMLElementTagNameMap {
    'desertion-story': DesertionStoryElement;
  }
}
