import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { collectMessages } from '../languages/collect-messages.mjs';
import { findFaults } from '../languages/find-faults.mjs';
import { readXliff, writeXliff } from '../languages/xliff.mjs';
import { inProject, isMain } from '../project.mjs';

/** The languages that the built-in story is told in, besides English. */
export const LANGUAGES = ['ar', 'bg', 'de', 'fr', 'ru', 'uk'];

const FOLDER = 'src/languages';

/*
 * `src/languages/xliff/*.xlf` are what translators work on. From them and from the English words in
 * the sources this writes the modules that a page loads, and the files anew: with what is new in the
 * sources, and without the translations of what has changed. With `--check`, writes nothing and fails
 * where something is stale, missing or bent.
 */
if (isMain(import.meta.url)) {
  const complaints = [];
  for (const language of LANGUAGES) {
    const sections = await mergeSections(language);
    complaints.push(...findFaults(language, sections));
    await update(`${FOLDER}/xliff/${language}.xlf`, await writeXliff(language, sections));
    await update(`${FOLDER}/${language}.ts`, writeModule(language, sections));
  }
  const complain = process.argv.includes('--check') ? console.error : console.warn;
  for (const complaint of complaints) complain(complaint);
  if (complaints.length && process.argv.includes('--check')) process.exitCode = 1;

  async function update(path, text) {
    const file = inProject(path);
    const options = await resolveConfig(file);
    const written = path.endsWith('.ts')
      ? await format(text, { ...options, filepath: file })
      : text;
    if (existsSync(file) && readFileSync(file, 'utf8') === written) return;
    if (process.argv.includes('--check'))
      complaints.push(`${path} is not what the words say. Run: node scripts/write/write-languages.mjs`);
    else {
      mkdirSync(inProject(`${FOLDER}/xliff`), { recursive: true });
      writeFileSync(file, written);
    }
  }
}

/** What a newsroom has translated to bring a language of its own along. */
export async function writeSourceXliff() {
  const sections = await collectMessages('en');
  for (const { texts } of Object.values(sections))
    for (const [id, source] of Object.entries(texts)) texts[id] = { source };
  writeFileSync(inProject('dist/languages/en.xlf'), await writeXliff(undefined, sections));
}

/** English words as they are now, with the translations of those that have not changed since. */
async function mergeSections(language) {
  const file = inProject(`${FOLDER}/xliff/${language}.xlf`);
  const before = existsSync(file) ? await readXliff(readFileSync(file, 'utf8')) : {};
  const sections = await collectMessages(language);
  for (const [section, { texts }] of Object.entries(sections)) {
    for (const [id, source] of Object.entries(texts)) {
      const known = before[section]?.[id];
      texts[id] = known?.source === source ? known : { source, target: '' };
    }
  }
  return sections;
}

/** The words that a page loads: what is the same as in English is left out. */
function writeModule(language, sections) {
  const translation = {};
  const units = Object.values(sections).flatMap(({ texts }) => Object.values(texts));
  if (!units.every(({ isReviewed }) => isReviewed)) translation.about = { review: 'machine-made' };
  for (const [section, { texts }] of Object.entries(sections))
    for (const [id, { source, target }] of Object.entries(texts))
      if (target && target !== source) put(translation, [section, ...id.split('/')], target);
  return `import type { Translation } from './translation.js';

/* Written by scripts/write/write-languages.mjs from xliff/${language}.xlf: change the words there. */
export const translation: Translation = ${JSON.stringify(translation)};
`;
}

function put(node, [key, ...rest], text) {
  if (rest.length) put((node[key] ??= {}), rest, text);
  else node[key] = text;
}
