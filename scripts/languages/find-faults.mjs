import { pathToFileURL } from 'node:url';
import { inProject } from '../project/project.mjs';

/**
 * What is missing or bent in a translation: a text without words, and whatever would keep a text English
 * in a page.
 */
export async function findFaults(language, sections) {
  const { findFault } = await import(pathToFileURL(inProject('dist/languages/find-fault.js')).href);
  return Object.entries(sections).flatMap(([section, { texts }]) =>
    Object.entries(texts).flatMap(([id, { source, target }]) => {
      const fault = target ? findFault(source, target) : 'is not translated';
      return fault ? [`${language}: ${section}, ${id}: ${fault}.`] : [];
    }),
  );
}
