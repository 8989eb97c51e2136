/* Registers every tag: the page bundle's entry, and the only module with a side effect on the page. */
// First: it measures the page as it is, before any other definition has changed it.
import './elements/scrolly-story/scrolly-story.js';
import './elements/certainty-key/certainty-key.js';
// With every graphic.
import './elements/desertion-story/desertion-story.js';
import './elements/scrolly-step/scrolly-step.js';
import './elements/story-figure/story-figure.js';
import { isServer } from 'lit';
import { ScrollyStoryElement } from './elements/scrolly-story/scrolly-story-element.js';
import { joinFrame } from './hosts/frames/join-frame.js';
import { watchPlainMarkup } from './hosts/markup/plain-markup.js';

// Not on a server, where there is no page; nor for a second copy, whose first has seen to it.
if (!isServer && customElements.get('scrolly-story') === ScrollyStoryElement) {
  void joinFrame();
  // Last: what plain markup stands for has to be there.
  watchPlainMarkup();
}
