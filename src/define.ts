/* Registers every tag at once: for who bundles, and the classic script's entry. */
// First: it measures the page as it is, before any other definition has changed it.
import './elements/scrolly-story/scrolly-story.js';
import './elements/certainty-key/certainty-key.js';
// With every graphic.
import './elements/desertion-story/desertion-story.js';
import './elements/scrolly-step/scrolly-step.js';
import './elements/story-figure/story-figure.js';
import { isServer } from 'lit';
import { joinFrame } from './hosts/frames/join-frame.js';
import { watchPlainMarkup } from './hosts/markup/plain-markup.js';
import { claimPage } from './support/define-once.js';

// Not on a server, where there is no page; nor for a second copy, whose first has seen to it.
if (!isServer && claimPage()) {
  void joinFrame();
  // Last: what plain markup stands for has to be there.
  watchPlainMarkup();
}
