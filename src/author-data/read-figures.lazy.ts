/** A chunk for those who write figures in a table, a sheet or an attribute, and not as JSON. */
export { readCsv } from './read-csv.js';
export { readTable } from './read-table.js';
export { readValues } from './read-values.js';
