import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { OpenQuoteError } from '../../dist/story/format/split-csv.js';
import { nameInWords } from '../../dist/words/name-in-words.js';
import { exampleSheet } from './example-sheet.mjs';
import { describePlace, judgeStory } from './judge-story.mjs';
import { readSheet } from './read-sheet.mjs';
import { startStory } from './start-story.mjs';
import { writeFolder } from './write-folder.mjs';
import { WrongUse } from './wrong-use.mjs';

export const usage = `desertion-story new <name> [--from <sheet.csv>] [--lang <language>] [--bundle <address>]

Writes a folder with a story to begin with, story.json, and a page that tells it, index.html.

  --from     a sheet with a row for each fact; its first row names the columns: id, label, value, low, high,
             unit, qualifier, from, to, certainty, condition, source, source url, source date, note.
             Without it, an example is written
  --lang     the language of the page, and of numbers in the sheet: en, if nothing is said
  --bundle   the address of the folder with desertion-story.js; without it, the files are copied to the folder`;

export const options = {
  from: { type: 'string' },
  lang: { type: 'string', default: 'en' },
  bundle: { type: 'string' },
};

/** Writes a story only if a page can tell it; else prints the faults of the sheet. */
export async function run([folder, ...others], { from, lang, bundle }) {
  if (!folder || others.length) throw new WrongUse('Name the story, in one word.');
  if (existsSync(folder) && readdirSync(folder).length)
    throw new WrongUse(`${folder} is there already, and not empty.`);
  const title = titleOf(folder);
  const { story, tag, faults } = await begin(title, from, lang);
  for (const fault of faults) console.log(`${describePlace(from, fault)}: ${fault.message}`);
  if (faults.length) return 1;
  for (const line of writeFolder({ folder, title, story, lang, bundle })) console.log(line);
  console.log(tell(folder, tag));
  return 0;
}

async function begin(title, from, lang) {
  if (from && !existsSync(from)) throw new WrongUse(`There is no file ${from}.`);
  try {
    const text = from ? readFileSync(from, 'utf8') : exampleSheet;
    const { lines, ...sheet } = readSheet(text, from ? basename(from) : 'the example', lang);
    if (!lines.length)
      return { faults: [{ message: 'The sheet has no facts: write a row for each.' }] };
    const { story, tag } = startStory(sheet, title);
    const locate = (path) => ({ line: lines[/^facts\[(\d+)\]/.exec(path)?.[1]] });
    const { faults } = await judgeStory({ data: story, locate }, lang);
    return { story, tag, faults };
  } catch (error) {
    if (!(error instanceof OpenQuoteError)) throw error;
    return { faults: [error] };
  }
}

function titleOf(folder) {
  const words = nameInWords(basename(folder));
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function tell(folder, tag) {
  const shown = tag
    ? `It is told by <${tag}>.`
    : 'No graphic can show any of these facts: it is told in words. What each one needs: src/story/README.md';
  return `${shown}
Look at it:   npx serve ${folder}
Change it:    ${folder}/story.json, then npx desertion-story check ${folder}/story.json`;
}
