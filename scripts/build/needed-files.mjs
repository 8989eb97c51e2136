/** The last part of the whole story: a file of its own in the bundle of a page, with what the parts share. */
export const KEY = 'key-list.lazy';
/** What the whole story loads as soon as it is there, all of it at once. */
export const WHOLE = ['whole-story.lazy', 'opening.lazy', KEY];
const WHOLE_TAG = 'desertion-story';

/**
 * What the file of each tag imports, directly or not, and what its elements load at once.
 *
 * @param {object} bundle what Rollup has made of the tags, by the names of the files
 * @returns {Record<string, string[]>} names of files for each tag
 */
export function listNeededFiles(bundle) {
  const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
  const entries = chunks.filter(({ isEntry }) => isEntry);
  return Object.fromEntries(
    entries.map(({ name, fileName }) => {
      const atOnce = name === WHOLE_TAG ? chunks.filter((it) => WHOLE.includes(it.name)) : [];
      const files = new Set();
      for (const it of [fileName, ...atOnce.map((part) => part.fileName)])
        follow(it, bundle, files);
      files.delete(fileName);
      return [name, [...files]];
    }),
  );
}

function follow(file, bundle, files) {
  if (files.has(file)) return;
  files.add(file);
  for (const imported of bundle[file].imports) follow(imported, bundle, files);
}
