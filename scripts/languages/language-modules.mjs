import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inProject } from '../project/project.mjs';

/** The languages that the built-in story is told in, besides English. */
export const LANGUAGES = ['ar', 'bg', 'de', 'fr', 'ru', 'uk'];

const FOLDER = 'src/languages';

export const xliffOf = (language) => `${FOLDER}/xliff/${language}.xlf`;
export const moduleOf = (language) => `${FOLDER}/${language}.ts`;

/**
 * Writes the modules that pages load in other languages, each where there is none, or an older one
 * than what translators have written: they are not in git.
 */
export async function writeLanguageModules() {
  const stale = LANGUAGES.filter(isStale);
  if (stale.length === 0) return;
  // Only now: set-up asks at every start, and mostly for nothing.
  const { readXliff } = await import('./xliff.mjs');
  for (const language of stale) {
    const path = xliffOf(language);
    const sections = await readXliff(readFileSync(inProject(path), 'utf8')).catch((error) => {
      throw new Error(`${path} cannot be read: ${error.message}`);
    });
    writeFileSync(inProject(moduleOf(language)), renderModule(language, sections));
  }
}

/** The words that a page loads: what is the same as in English is left out. */
export function renderModule(language, sections) {
  const translation = {};
  const units = Object.values(sections).flatMap(Object.values);
  if (!units.every(({ isReviewed }) => isReviewed)) translation.about = { review: 'machine-made' };
  for (const [section, texts] of Object.entries(sections))
    for (const [id, { source, target }] of Object.entries(texts))
      if (target && target !== source) put(translation, [section, ...id.split('/')], target);
  return `/* Written from xliff/${language}.xlf by set-up and by each build; do not edit: change the words there. */
import type { Translation } from './translation.js';

export const translation: Translation = ${JSON.stringify(translation, null, 2)};
`;
}

function put(node, [key, ...rest], text) {
  if (rest.length) put((node[key] ??= {}), rest, text);
  else node[key] = text;
}

function isStale(language) {
  const written = timeOf(inProject(moduleOf(language)));
  const sources = [inProject(xliffOf(language)), fileURLToPath(import.meta.url)];
  return sources.some((file) => timeOf(file) > written);
}

/** Nothing is older than what is not there. */
function timeOf(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
