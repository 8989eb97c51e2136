/* What a story needs once its first picture stands: a chunk of its own. */

export { SeenController } from '../../scroll/seen-controller.js';
export { ReaderBar } from './reader/reader-bar.js';
export { lateStyles } from './late.styles.js';
export { describeSteps } from './stage/describe-steps.js';
