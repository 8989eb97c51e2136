import { describePlace, judgeStory } from './judge-story.mjs';
import { readStory } from './read-story.mjs';
import { WrongUse } from './wrong-use.mjs';

export const usage = `desertion-story check <file>… [--lang <language>]

Says what is wrong in stories: the file and the line, where in the data, what stands there and what to write
instead. A file is a story in JSON (.json) or ArchieML (.aml), a sheet with new figures for the built-in story
(.csv), or a folder of sheets (facts.csv, sources.csv, steps.csv, …) that together are a story.

  --lang    the language in which numbers are read that stand there as text, as in sheets: en, if nothing is said

Ends with 0 where nothing is wrong, with 1 where something is, with 2 where it was called wrongly.`;

export const options = { lang: { type: 'string', default: 'en' } };

/** Prints every fault of some files, and a line for each file. */
export async function run(paths, { lang }) {
  if (!paths.length) throw new WrongUse('Name the file of a story.');
  let count = 0;
  for (const path of paths) count += await check(path, lang);
  return count ? 1 : 0;
}

async function check(path, lang) {
  const { story, faults } = await judgeStory(await readStory(path), lang);
  for (const fault of faults) console.log(`${describePlace(path, fault)}: ${fault.message}`);
  console.log(`${path}: ${faults.length ? count(faults.length, 'fault') : describe(story)}`);
  return faults.length;
}

function describe({ isOwn, writtenFacts, data, steps }) {
  const figures = count(writtenFacts.length, 'figure');
  if (!isOwn) return `no faults; ${figures} of the built-in story`;
  return `no faults; a story of ${figures}, ${count(data.derived.length, 'sum')}, ${count(steps.length, 'step')}`;
}

const count = (number, what) => `${number} ${what}${number === 1 ? '' : 's'}`;
