import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { collectMessages } from '../languages/collect-messages.mjs';
import { findFaults } from '../languages/find-faults.mjs';
import { LANGUAGES, moduleOf, renderModule, xliffOf } from '../languages/language-modules.mjs';
import { readXliff, writeXliff } from '../languages/xliff.mjs';
import { inProject, isMain } from '../project/project.mjs';

/*
 * `src/languages/xliff/*.xlf` are what translators work on. This writes them anew: with what is new in
 * the English words of the sources, and without the translations of what has changed; and the modules
 * that pages load, from them. With `--check`, writes nothing and fails where something is stale, missing
 * or bent.
 */
if (isMain(import.meta.url)) {
  const isCheck = process.argv.includes('--check');
  const complaints = [];
  for (const language of LANGUAGES) {
    const sections = await mergeSections(language);
    complaints.push(...(await findFaults(language, sections)));
    update(xliffOf(language), await writeXliff(language, sections));
    update(moduleOf(language), renderModule(language, textsOf(sections)));
  }
  const complain = isCheck ? console.error : console.warn;
  for (const complaint of complaints) complain(complaint);
  if (complaints.length && isCheck) process.exitCode = 1;

  function update(path, text) {
    const file = inProject(path);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
    if (isCheck) {
      const cure = 'npm run build, then node scripts/write/write-languages.mjs';
      complaints.push(`${path} is not what the words say. Run: ${cure}`);
      return;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
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
  const file = inProject(xliffOf(language));
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

function textsOf(sections) {
  return Object.fromEntries(Object.entries(sections).map(([name, { texts }]) => [name, texts]));
}
