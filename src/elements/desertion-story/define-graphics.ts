/* Written by scripts/write-lists.mjs: one line for each file of src/story/graphics. */
import '../case-field/case-field.js';
import '../claim-note/claim-note.js';
import '../desertion-timeline/desertion-timeline.js';
import '../evidence-chain/evidence-chain.js';
import '../growth-range/growth-range.js';
import '../origin-shift/origin-shift.js';
import '../projection-meter/projection-meter.js';
import '../severity-scale/severity-scale.js';
