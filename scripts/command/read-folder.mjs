import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OpenQuoteError, splitCsv } from '../../dist/story/format/split-csv.js';
import { addSheet, SHEETS } from './sheets.mjs';
import { WrongUse } from './wrong-use.mjs';

/**
 * Reads a folder of sheets as one story: `facts.csv` and `sources.csv`, and those of the others in `SHEETS`
 * that are there.
 *
 * @returns as `readStory` does; a place names its file
 */
export function readFolder(path) {
  const names = Object.keys(SHEETS).filter((name) => existsSync(join(path, `${name}.csv`)));
  for (const needed of ['facts', 'sources'])
    if (!names.includes(needed))
      throw new WrongUse(`${path} has no ${needed}.csv: a story has facts and sources.`);
  const story = { data: { sources: [], facts: [] }, places: new Map() };
  const faults = names.flatMap((name) => readSheet(join(path, `${name}.csv`), name, story));
  return faults.length ? { faults } : { data: story.data, locate: (at) => locate(at, story) };
}

function readSheet(file, name, story) {
  try {
    const rows = splitCsv(readFileSync(file, 'utf8'));
    return addSheet(name, rows, { ...story, file }).map((fault) => ({ ...fault, file }));
  } catch (error) {
    if (!(error instanceof OpenQuoteError)) throw error;
    return [{ message: error.message, file, line: error.line }];
  }
}

/** The place of a path: its own row, the first row of a part of it, or the row of which it is a part. */
function locate(path, { places }) {
  const part = [...places.keys()].find((it) => it === path || it.startsWith(`${path}.`));
  if (part) return places.get(part);
  for (let at = path; at; at = at.replace(/(?:^|\.|\[)[^.[]*$/, ''))
    if (places.has(at)) return places.get(at);
  return undefined;
}
