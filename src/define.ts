/* Registers every tag: the page bundle's entry, and the only module with a side effect on the page. */
import './elements/certainty-key/certainty-key.js';
import './elements/case-field/case-field.js';
import './elements/desertion-timeline/desertion-timeline.js';
import './elements/growth-range/growth-range.js';
import './elements/origin-shift/origin-shift.js';
import './elements/projection-meter/projection-meter.js';
import './elements/scrolly-step/scrolly-step.js';
import './elements/scrolly-story/scrolly-story.js';
import './elements/story-figure/story-figure.js';
import './elements/severity-scale/severity-scale.js';
