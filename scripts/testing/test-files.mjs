import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { inProject } from '../project/project.mjs';

/** What needs no page: its tests run in Node, and once. */
const PURE = /^src\/(charts|story|languages)\//;
/** The few of them that need a document all the same. */
const IN_BROWSERS = /\.browser\.test\.ts$/;
const SCRIPTS = /^scripts\/.*\.test\.mjs$/;
/** Compared in a browser of their own. */
const PICTURES = /^src\/elements\/reference\//;

/**
 * The test files of the project, by where they run, or those of them that a path names: a file, or a
 * folder with all that is below it.
 *
 * @param {readonly string[]} [wanted]
 * @returns {{ node: string[], browsers: string[], pictures: string[] }}
 */
export function listTestFiles(wanted = []) {
  const files = ['src', 'demo', 'scripts']
    .flatMap(listFiles)
    .filter((file) => /\.test\.(ts|mjs)$/.test(file) && isWanted(file, wanted))
    .sort();
  const runIn = (place) => files.filter((file) => findPlace(file) === place);
  return { node: runIn('node'), browsers: runIn('browsers'), pictures: runIn('pictures') };
}

/** Where a test file runs: `node`, `browsers`, or `pictures`. */
export function findPlace(file) {
  if (SCRIPTS.test(file)) return 'node';
  if (PURE.test(file) && !IN_BROWSERS.test(file)) return 'node';
  return PICTURES.test(file) ? 'pictures' : 'browsers';
}

function isWanted(file, wanted) {
  return wanted.length === 0 || wanted.some((path) => `${file}/`.startsWith(`${path}/`));
}

function listFiles(folder) {
  return readdirSync(inProject(folder), { recursive: true }).map(
    (file) => `${folder}/${file.split(sep).join('/')}`,
  );
}
