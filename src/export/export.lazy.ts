/* What only a reader needs who takes a graphic away: a chunk of its own. */

export { makeFile } from './make-file.js';
