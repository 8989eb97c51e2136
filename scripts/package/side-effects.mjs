import { readFileSync, writeFileSync } from 'node:fs';
import { inProject, isMain, listTags } from '../project.mjs';

/*
 * Writes `sideEffects` of package.json: `node scripts/package/side-effects.mjs`, once there is a new tag.
 */

/**
 * The files that do something by being imported. Bundlers leave out any other of which nothing is used.
 * By name, for no pattern that all of them know tells a tag's own module from what stands beside it.
 */
export function listSideEffects() {
  return [
    ...['define.js', 'desertion-story.js', 'desertion-story.classic.js', 'autoload.js'],
    ...['frame-host.js', 'desertion-story.css', 'elements/*.js'],
    ...listTags().map((tag) => `elements/${tag}/${tag}.js`),
  ].map((path) => `./dist/${path}`);
}

export function writeSideEffects() {
  const file = inProject('package.json');
  const content = JSON.parse(readFileSync(file, 'utf8'));
  content.sideEffects = listSideEffects();
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}

if (isMain(import.meta.url)) writeSideEffects();
