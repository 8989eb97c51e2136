import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { inProject } from '../../project/project.mjs';

/** One of the public data sets that the package `vega-datasets` ships, as rows; numbers are still text in a CSV. */
export function readDataSet(file) {
  const text = readFileSync(inProject('node_modules/vega-datasets/data', file), 'utf8');
  return file.endsWith('.csv') ? csvParse(text) : JSON.parse(text);
}

/** What all rows come to together. */
export function addUp(rows, amountOf) {
  return rows.reduce((total, row) => total + amountOf(row), 0);
}
