/* Registers every tag: the page bundle's entry, and the only module with a side effect on the page. */
import './elements/claim-note/claim-note.js';
import './elements/desertion-timeline/desertion-timeline.js';
import './elements/evidence-chain/evidence-chain.js';
import './elements/origin-shift/origin-shift.js';
import './elements/projection-meter/projection-meter.js';
import './elements/scrolly-step/scrolly-step.js';
import './elements/scrolly-story/scrolly-story.js';
