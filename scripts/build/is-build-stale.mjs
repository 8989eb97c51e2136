import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../project/project.mjs';

const INPUTS = [
  'src',
  'demo/builder',
  'demo/stories',
  'rollup.config.mjs',
  'tsconfig.json',
  'package-lock.json',
  'scripts',
  'demo/hosts/wordpress/desertion-story',
];

/** Written last, so that its presence tells that a build is complete, and its time of which sources. */
export const LAST_BUILT = 'dist/wordpress/desertion-story.zip';

/** Whether there is what a build writes: git removes pages on the way to a commit that has none of them. */
export function isBuilt() {
  return [LAST_BUILT, 'demo/text.html'].every((path) => existsSync(inProject(path)));
}

/** Whether anything that a build reads is newer than the last file that a build writes. */
export function isBuildStale() {
  if (!isBuilt()) return true;
  const builtAt = statSync(inProject(LAST_BUILT)).mtimeMs;
  return INPUTS.some((input) => findNewest(inProject(input)) > builtAt);
}

// Folders count too: their time is all that tells of a deleted file.
function findNewest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = readdirSync(path)
    .filter((name) => !/\.((test|fixture)\.ts|png|md)$/.test(name))
    .map((name) => findNewest(join(path, name)));
  return Math.max(stat.mtimeMs, ...inside);
}
