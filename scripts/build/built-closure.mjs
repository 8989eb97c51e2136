import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inProject } from '../project/project.mjs';
import { listImports } from './list-imports.mjs';
import { BASES, fileOf } from './page-chunks.mjs';

/** The page bundle. */
export const PAGE = 'dist/desertion-story.js';

/** A built file and all that it imports at once, directly or not, but for what is there already. */
export function listClosure(file, there = []) {
  const found = new Set(there);
  add(file);
  return [...found].filter((it) => !there.includes(it));

  function add(name) {
    if (found.has(name)) return;
    found.add(name);
    for (const { specifier, lazy } of readImports(name))
      if (!lazy) add(join(dirname(name), specifier));
  }
}

/** What the page bundle has when the files of these tags are there. */
export function listPage(tags) {
  const files = tags.flatMap((tag) => [tag, BASES[tag] ?? []].flat()).map(findTagFile);
  return [...new Set([PAGE, ...files].flatMap((file) => listClosure(file)))];
}

/**
 * Every chunk that is loaded on demand by these files, or by such a chunk, with those of its files that come
 * with it: what has asked for it is there.
 *
 * @returns {Map<string, string[]>}
 */
export function listOnDemand(there, found = new Map()) {
  const chunks = there.flatMap((file) =>
    readImports(file).flatMap(({ specifier, lazy }) =>
      lazy ? join(dirname(file), specifier) : [],
    ),
  );
  for (const chunk of chunks) {
    if (found.has(chunk) || there.includes(chunk)) continue;
    const files = listClosure(chunk, there);
    found.set(chunk, files);
    listOnDemand([...there, ...files], found);
  }
  return found;
}

/** The name of a chunk changes with its content. */
export const withoutHash = (name) => name.replace(/(?<=chunks\/.*)-[\w-]{8}(?=\.js$)/, '');

function findTagFile(tag) {
  const built = `dist/chunks/${fileOf(tag)}.js`;
  const name = readdirSync(inProject('dist/chunks')).find(
    (it) => withoutHash(`dist/chunks/${it}`) === built,
  );
  return `dist/chunks/${name}`;
}

function readImports(file) {
  return listImports(readFileSync(inProject(file), 'utf8'));
}
