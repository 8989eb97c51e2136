import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { WrongUse } from './wrong-use.mjs';

/** Each way to write a story, by the ending of its file; its parser comes only where it is used. */
const READERS = {
  '.json': async () => (await import('../../demo/builder/read-json.ts')).readJson,
  '.aml': async () => (await import('../../demo/builder/read-archieml.ts')).readArchieml,
  '.csv': async () => (await import('../../demo/builder/read-csv.ts')).readCsv,
};

/**
 * Reads a file, or a folder of sheets.
 *
 * @returns its `data`, and `locate`, which finds the place of a path in them; or the `faults` for which it
 * cannot be read
 * @throws {WrongUse} where there is no such file
 */
export async function readStory(path) {
  if (findOut(path).isDirectory()) return (await import('./read-folder.mjs')).readFolder(path);
  const load = READERS[extname(path).toLowerCase()];
  if (!load) throw new WrongUse(`${path} ends in none of ${Object.keys(READERS).join(', ')}.`);
  const read = await load();
  try {
    return read(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!error.complaints) throw error;
    return { faults: error.complaints };
  }
}

function findOut(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new WrongUse(`There is no file ${path}.`);
  return found;
}
