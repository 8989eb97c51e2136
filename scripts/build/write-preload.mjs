import { writeFileSync } from 'node:fs';
import { graphicTags } from '../../dist/story/graphic-tags.js';
import { inProject } from '../project/project.mjs';
import { listPage, PAGE } from './built-closure.mjs';

/** What the first picture of each tag needs besides the bundle. */
const FIRST = {
  ...Object.fromEntries(graphicTags.map((tag) => [tag, [tag]])),
  'scrolly-story': ['scrolly-story'],
  'desertion-story': ['desertion-story', 'scrolly-story', 'case-field'],
};

/**
 * Writes `dist/preload.json`: for a tag, the paths in `dist/` that a page can name in its head, so that they
 * come together with the bundle instead of after it.
 */
export function writePreload() {
  const entries = Object.entries(FIRST).map(([tag, tags]) => [tag, listPreload(tags)]);
  const text = JSON.stringify(Object.fromEntries(entries), null, 2);
  writeFileSync(inProject('dist/preload.json'), `${text}\n`);
}

const listPreload = (tags) =>
  listPage(tags)
    .filter((file) => file !== PAGE)
    .map((file) => file.replace(/^dist\//, ''));
