/* What only a page needs whose address names a step, or whose reader moves on in a named story. */
export { followLink } from './follow-link.js';
export { notePlace, type Place } from './note-address.js';
