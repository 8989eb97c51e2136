import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { inProject, isMain } from '../project/project.mjs';
import { copyProjectTo } from '../project/project-copy.mjs';

/**
 * Builds the project once more, in another folder, and compares what comes out with `dist/`, byte by byte:
 * whoever has the sources can find out that the files were made from them, and from nothing else.
 */
export function checkReproducible() {
  const elsewhere = mkdtempSync(join(tmpdir(), 'built-twice-'));
  const project = join(elsewhere, 'a folder of another name');
  try {
    copyProjectTo(project);
    const script = join(project, 'scripts/build/build.mjs');
    const { status } = spawnSync(process.execPath, [script], { cwd: project, stdio: 'inherit' });
    if (status !== 0) throw new Error('The second build has failed, as told above.');
    return listDifferences(inProject('dist'), join(project, 'dist'));
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
}

/** Files that only one of two folders has, or that are not the same in both. */
export function listDifferences(one, other) {
  const files = [...new Set([...listFiles(one), ...listFiles(other)])].sort();
  return files.filter((file) => {
    const [first, second] = [join(one, file), join(other, file)];
    if (!existsSync(first) || !existsSync(second)) return true;
    return !readFileSync(first).equals(readFileSync(second));
  });
}

function listFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
}

if (isMain(import.meta.url)) {
  const differences = checkReproducible();
  for (const file of differences)
    console.error(`dist/${file} is another when it is built again, in another folder.`);
  if (differences.length > 0) process.exitCode = 1;
}
