/** A chunk for data that is refused: on which lines. */
export { linesOf } from './line-of.js';
