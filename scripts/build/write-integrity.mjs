import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
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

export function listLoadable() {
  return readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|css|html)$/.test(entry.name))
    .map((entry) => relative(DIST, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

function hash(path) {
  const digest = createHash('sha384')
    .update(readFileSync(join(DIST, path)))
    .digest('base64');
  return `sha384-${digest}`;
}
