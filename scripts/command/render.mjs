import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadLanguage } from '../../dist/languages/language.js';
import { articleStepsIn } from '../../dist/story/article/article-steps.js';
import { updateSteps } from '../../dist/story/chapters.js';
import { inProject } from '../project/project.mjs';
import { describePlace, judgeStory } from './judge-story.mjs';
import { readStory } from './read-story.mjs';
import { WrongUse } from './wrong-use.mjs';

export const usage = `desertion-story render <file> [--out <folder>] [--lang <language>]

Writes a story without any script, into the folder: page.html, for readers; feed.html, a fragment of words and
tables for feeds and newsletters; static.html, what can stand inside <desertion-story> until the script has
come; steps/*.svg, a picture for each step, and the same as PNG where @resvg/resvg-js is installed. A file is
what desertion-story check takes.

  --out     the folder to write to: out, if nothing is said
  --lang    the language of numbers and dates, and of what graphics say by themselves: en, if nothing is said`;

export const options = {
  out: { type: 'string', default: 'out' },
  lang: { type: 'string', default: 'en' },
};

/** Renders a story that has no faults; else prints them. */
export async function run([path, ...others], { out, lang }) {
  if (!path || others.length) throw new WrongUse('Name the file of one story.');
  await loadWords(lang);
  const { story, faults } = await judgeStory(await readStory(path), lang);
  for (const fault of faults) console.log(`${describePlace(path, fault)}: ${fault.message}`);
  if (faults.length) return 1;
  const { listFiles } = await import('./render/list-files.mjs');
  const steps = story.isOwn ? story.steps : updateSteps(articleStepsIn(lang), story.steps);
  const { files, missing } = await listFiles({ story, steps, lang });
  for (const [i, [name, make]] of files.entries()) {
    const file = join(out, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, make());
    console.log(`${i + 1}/${files.length} ${file}`);
  }
  if (missing) console.log(missing);
  return 0;
}

/** The words of the graphics and of tables, where we have them in a language; in others they stay English. */
async function loadWords(lang) {
  const [language] = lang.split('-');
  if (existsSync(inProject(`dist/languages/${language}.js`))) await loadLanguage(lang);
}
