/** A chunk for those who write figures in a table or in an attribute, and not as JSON. */
export { readTable } from './read-table.js';
export { readValues } from './read-values.js';
