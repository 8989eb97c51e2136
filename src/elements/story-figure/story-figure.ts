import { defineOnce } from '../../support/define-once.js';
import { StoryFigureElement } from './story-figure-element.js';

defineOnce('story-figure', StoryFigureElement);

declare global {
  interface HTMLElementTagNameMap {
    'story-figure': StoryFigureElement;
  }
}
