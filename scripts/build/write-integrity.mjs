import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listLoadable } from '../package/site-files.mjs';
import { inProject } from '../project.mjs';

const DIST = inProject('dist');

/**
 * Writes `dist/integrity.json`: for every file that a page can load, by its path in `dist/`, the value
 * of an `integrity` attribute.
 */
export function writeIntegrity() {
  const hashes = Object.fromEntries(listLoadable().map((path) => [path, hash(path)]));
  writeFileSync(join(DIST, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
}

function hash(path) {
  const digest = createHash('sha384')
    .update(readFileSync(join(DIST, path)))
    .digest('base64');
  return `sha384-${digest}`;
}
