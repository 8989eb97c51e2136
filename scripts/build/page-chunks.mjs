import { inProject } from '../project/project.mjs';

/** The page bundle itself, in which the core stands. */
const ENTRY = inProject('dist/page.js');

/** Files that are not named as their tag: the tags of one are mostly on the same pages. */
const FILES = {
  'scrolly-story': 'story',
  'scrolly-step': 'story',
  'desertion-story': 'article',
  'certainty-key': 'article',
  'story-figure': 'article',
};

/**
 * A file that has most of what another tag's file needs, which the loader therefore asks for with it:
 * `BASES` in src/hosts/loading/tag-files.ts.
 */
export const BASES = { 'desertion-timeline': 'case-field' };

/** The file of the page bundle that a tag is in. */
export const fileOf = (tag) => FILES[tag] ?? tag;

/**
 * The chunk of a module of the page bundle. What one tag needs is in its own file, and what several need in
 * the bundle itself: so every file that a page needs is known from its tags, and none waits for another.
 * What these load on demand is left to the bundler.
 *
 * @param {string} bundle its name
 */
export const shareByTag = (bundle) =>
  function share(id, { getModuleInfo }) {
    const users = new Set(findUsers(id, getModuleInfo));
    // What is known of all graphics is asked for by what checks data, which needs no other word of them.
    if (/\/story\/graphics\//.test(id) && users.size > 0) return bundle;
    for (const [file, base] of Object.entries(BASES)) if (users.has(base)) users.delete(file);
    const [user] = users;
    return users.size < 2 && user !== ENTRY ? user : bundle;
  };

/** The files of tags, and the entry, that import a module, directly or not, other than on demand. */
function findUsers(id, getModuleInfo, seen = new Set()) {
  if (seen.has(id)) return [];
  seen.add(id);
  if (id === ENTRY) return [ENTRY];
  const users = getModuleInfo(id).importers.flatMap((it) => findUsers(it, getModuleInfo, seen));
  const [, tag] = /\/elements\/([\w-]+)\/\1-element\.js$/.exec(id) ?? [];
  return tag ? [fileOf(tag), ...users] : users;
}
