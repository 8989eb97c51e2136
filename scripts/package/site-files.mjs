import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { LICENCES } from '../build/licences.mjs';
import { listImports } from '../build/list-imports.mjs';
import { inProject, listTags } from '../project/project.mjs';

/** What a page names itself; all else is loaded by these. */
const SCRIPTS = [
  'desertion-story.js',
  'desertion-story.classic.js',
  'autoload.js',
  'frame-host.js',
  ...listTags().map((tag) => `elements/${tag}.js`),
];
const SHEETS = ['desertion-story.css', 'static.css'];

/** Every file that a page can load, now or on demand, as paths in `dist/`. */
export function listLoadable() {
  return [...withImports(SCRIPTS), ...SHEETS].sort();
}

/** What a site uploads to serve them. */
export function listUpload() {
  return [...listLoadable(), LICENCES, 'integrity.json', 'preload.json'].sort();
}

/** These scripts with all that they load, as paths in `dist/`. */
export function withImports(scripts) {
  const found = new Set();
  scripts.forEach(add);
  return [...found];

  function add(name) {
    if (found.has(name)) return;
    found.add(name);
    for (const { specifier } of listImports(readFileSync(inProject('dist', name), 'utf8')))
      add(posix.join(posix.dirname(name), specifier));
  }
}
