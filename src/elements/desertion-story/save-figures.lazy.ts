/* What only a reader needs who takes all figures away. */
export { download } from '../../export/download.js';
export { writeCsv } from '../../story/format/write-csv.js';
