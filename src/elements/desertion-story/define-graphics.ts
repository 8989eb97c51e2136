/* Written by scripts/write/write-lists.mjs from the files of src/story/graphics; do not edit. */
import '../case-field/case-field.js';
import '../claim-note/claim-note.js';
import '../desertion-timeline/desertion-timeline.js';
import '../evidence-chain/evidence-chain.js';
import '../growth-range/growth-range.js';
import '../origin-shift/origin-shift.js';
import '../projection-meter/projection-meter.js';
import '../severity-scale/severity-scale.js';
