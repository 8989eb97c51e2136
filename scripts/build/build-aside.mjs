import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { isBuiltPage } from '../demo/built-pages.mjs';
import { isMain, ROOT } from '../project/project.mjs';
import { copyProject } from '../project/project-copy.mjs';
import { isBuildStale, LAST_BUILT } from './is-build-stale.mjs';

/**
 * Builds from a copy of the project, and moves what has been built to `dist/`, and the demo's pages to
 * `demo/`, file by file: a page that is open meanwhile finds all it asks for, a failed build changes
 * nothing, and what is edited during a build gets in with the next one.
 */
export function buildAside(project = ROOT) {
  const begun = new Date();
  const copy = copyProject('build', project);
  try {
    const script = join(copy, 'scripts/build/build.mjs');
    const { status } = spawnSync(process.execPath, [script], { cwd: copy, stdio: 'inherit' });
    if (status !== 0) throw new Error('The build has failed, as told above; dist/ is as it was.');
    utimesSync(join(copy, LAST_BUILT), begun, begun);
    moveFiles(join(copy, 'demo'), join(project, 'demo'), isBuiltPage);
    moveFiles(join(copy, 'dist'), join(project, 'dist'));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/**
 * Each file takes the place of the one before it at once: first the pieces that others ask for, last go
 * those that are no longer built.
 */
export function moveFiles(from, to, isBuilt = () => true) {
  const files = listFiles(from)
    .filter(isBuilt)
    .sort((one, other) => isPiece(other) - isPiece(one));
  for (const file of files) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    renameSync(join(from, file), join(to, file));
  }
  const current = new Set(files);
  for (const file of listFiles(to).filter(isBuilt)) {
    if (!current.has(file)) rmSync(join(to, file));
  }
}

function listFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
}

function isPiece(file) {
  return file.startsWith('chunks') ? 1 : 0;
}

const isWanted = () => !process.argv.includes('--if-stale') || isBuildStale();

if (isMain(import.meta.url) && isWanted()) {
  try {
    buildAside();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
