import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../project.mjs';

const INPUTS = [
  'src',
  'demo/builder',
  'rollup.config.mjs',
  'tsconfig.json',
  'package-lock.json',
  'scripts',
  'demo/hosts/wordpress/desertion-story',
];

/** Written last, so that its presence tells that a build is complete, and its time of which sources. */
export const LAST_BUILT = 'dist/wordpress/desertion-story.zip';

/** Whether anything that a build reads is newer than the last file that a build writes. */
export function isBuildStale() {
  const built = inProject(LAST_BUILT);
  if (!existsSync(built)) return true;
  const builtAt = statSync(built).mtimeMs;
  return INPUTS.some((input) => findNewest(inProject(input)) > builtAt);
}

// Folders count too: their time is all that tells of a deleted file.
function findNewest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = readdirSync(path)
    .filter((name) => !/\.((test|fixture)\.ts|png)$/.test(name))
    .map((name) => findNewest(join(path, name)));
  return Math.max(stat.mtimeMs, ...inside);
}
